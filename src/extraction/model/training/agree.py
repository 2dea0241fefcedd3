"""Checks that Node and Python read alike: `python agree.py --gold LINES.jsonl [--weights FOLDER] [--checkpoint CHECKPOINT]`.

Pieces, words and surface features must be the same for every text; the networks' numbers must agree closely on every window.
With a checkpoint it also prints how far the 8-bit networks are from the trained ones. Ends with exit code 1 when anything differs.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

import numpy
import onnxruntime

from corpus import read_lines
from text_pieces import Utf16, pieces_of, word_piece

ROOT = Path(__file__).resolve().parents[4]
NODE = ["npx", "tsx", "tests/evaluation/attribution/readings.ts"]
# Logits; the same library computes both, on the same machine.
TOLERANCE = 1e-3
CLASSIFY, SEPARATE = 101, 102
# Characters that the tokeniser leaves out: the reference then counts a word's end short.
LEFT_OUT = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\ufeff\ufffd]")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=Path(__file__).parent.parent / "weights")
    parser.add_argument("--checkpoint")
    options = parser.parse_args()

    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = settings.inter_op_num_threads = 1
    open_network = lambda name: onnxruntime.InferenceSession(str(options.weights / name), settings, providers=["CPUExecutionProvider"])
    encoder, head = open_network("encoder.int8.onnx"), open_network("head.int8.onnx")
    tokenizer = word_piece(str(options.weights / "vocab.txt"))
    trained = None
    if options.checkpoint:
        import torch

        from compact import CompactEncoder
        from export import read_checkpoint

        whole, cue, _, _ = read_checkpoint(options.checkpoint)
        network = CompactEncoder(whole, cue, ()).eval()

        # With gradients the widest features of every window would be kept.
        @torch.no_grad()
        def trained(given):
            return network(*(torch.tensor(value) for value in given))[1].numpy()

    command = [*NODE, "--gold", str(options.gold.resolve()), "--weights", str(options.weights.resolve())]
    node = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    readings = {reading["id"]: reading for reading in map(json.loads, node.stdout.splitlines())}
    texts = pieces_seen = differing = 0
    worst = 0.0
    distances, flips, cues_seen = [], 0, 0
    for line in read_lines(options.gold):
        ours, theirs = pieces_of(line["text"], tokenizer), readings[line["id"]]
        units = Utf16(line["text"]).to_units
        same = (
            ours.ids == theirs["ids"]
            and ours.word_pieces == theirs["firstPieces"]
            and [units(start) for start in ours.word_starts] == theirs["starts"]
            and all(units(end) == other or LEFT_OUT.search(line["text"][start : end + 2]) for start, end, other in zip(ours.word_starts, ours.word_ends, theirs["ends"]))
            and [list(column) for column in zip(*ours.surface)] == [theirs["surface"][name] for name in ("cases", "spaces", "quotations")]
        )
        texts += 1
        pieces_seen += len(ours.ids)
        if not same:
            differing += 1
            print("reads otherwise:", line["id"])
            continue
        for window in theirs["windows"]:
            first, end = (ours.word_pieces[word] if word < len(ours.word_pieces) else len(ours.ids) for word in (window["firstWord"], window["endWord"]))
            given = (
                numpy.array([CLASSIFY, *ours.ids[first:end], SEPARATE], dtype=numpy.int64),
                numpy.array([(0, 0, 0), *ours.surface[first:end], (0, 0, 0)], dtype=numpy.int64),
                numpy.array(ours.word_pieces[window["firstWord"] : window["endWord"]], dtype=numpy.int64) - first + 1,
            )
            hidden, scores = encoder.run(["hidden", "cues"], dict(zip(("pieces", "surface", "words"), given)))
            at = numpy.array(window["tagged"], dtype=numpy.int64) - window["firstWord"]
            (tags,) = head.run(["tags"], {"hidden": hidden, "cues": at})
            worst = max(worst, float(numpy.abs(scores - numpy.array(window["scores"])).max()))
            worst = max(worst, float(numpy.abs(tags.reshape(len(at), -1) - numpy.array(window["tags"])).max()))
            if trained:
                full = trained(given)
                distances.append(float(numpy.abs(full - scores).mean()))
                flips += int(((full > 0) != (scores > 0)).sum())
                cues_seen += int((full > 0).sum())
    print(f"{texts} texts, {pieces_seen} pieces, {differing} read otherwise; logits differ by at most {worst:.2g}")
    if trained:
        print(f"8-bit against trained: cue logits differ by {numpy.mean(distances):.3f} on average, {flips} of {cues_seen} cues fall on the other side of 0")
    sys.exit(1 if differing or worst > TOLERANCE else 0)


if __name__ == "__main__":
    main()
