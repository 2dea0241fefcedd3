"""Writes what the program reads: `python export.py --checkpoint CHECKPOINT --polnear DIR --out FOLDER [--version 0.4.0]`.

encoder.int8.onnx and head.int8.onnx for one window at a time, the vocabulary, the parameters and the manifest; labels.onnx is made after it (train_labels.py). Of the parameters, the transitions
are learnt; thresholds, biases and confidence are neutral until they are chosen on the held-out articles (tests/evaluation/attribution/tune.ts).
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from compact import CompactEncoder, with_products
from corpus import article_of, read_lines, windows_of
from network import WIDTH, AttributionHead, Chain, CueHead, Encoder
from text_pieces import word_piece

FORMAT = 4
OPSET = 17
# Layers whose states the labels of words read beside the last one's.
BETWEEN = (4, 6)
# Windows from which the widest features are known, and pieces in each.
SAMPLE, LONGEST = 60, 382
CLASSIFY, SEPARATE = 101, 102
FILES = ("encoder.int8.onnx", "head.int8.onnx", "labels.onnx", "vocab.txt", "params.json")
# Until they are tuned.
UNTUNED = {
    "cueThreshold": 0,
    "nestedThreshold": 0,
    "sourceBias": 0,
    "contentBias": 0,
    "confidence": {what: {"constant": 0, "score": 1, "content": 0, "contentSquared": 0, "source": 0, "sourceSquared": 0, "quoted": 0, "length": 0} for what in ("statement", "source")},
}


class HeadForOne(nn.Module):
    """M,D hidden and the N words that are cues -> N,R,tags logits."""

    def __init__(self, head: AttributionHead):
        super().__init__()
        self.head = head

    def forward(self, hidden, cues):
        length = torch.ones_like(hidden[:, :1]).sum().long().reshape(1)
        return self.head(hidden[None], torch.zeros_like(cues), cues, length)[0]


def read_checkpoint(path: str) -> tuple[Encoder, CueHead, AttributionHead, Chain]:
    checkpoint = torch.load(path, weights_only=False)
    options, state = checkpoint["options"], checkpoint["networks"]
    parts = Encoder(checkpoint["layers"], options["frozen"]), CueHead(), AttributionHead(options["head_layers"]), Chain()
    for name, part in zip(("encoder", "cue", "attribution", "chain"), parts):
        part.load_state_dict({key.removeprefix(f"{name}."): value for key, value in state.items() if key.startswith(f"{name}.")})
        part.eval()
    return parts


def export(checkpoint: str, windows: list[tuple[torch.Tensor, ...]], out: Path, version: str, vocabulary: Path) -> None:
    """@windows: pieces, surface features and words of some windows, from which the widest features are known."""
    encoder, cue, head, chain = read_checkpoint(checkpoint)
    out.mkdir(parents=True, exist_ok=True)
    settings = dict(opset_version=OPSET, dynamo=False, do_constant_folding=True)
    compact = CompactEncoder(encoder, cue, BETWEEN).eval()
    with torch.no_grad():
        for window in windows:
            compact(*window)
    compact.even_out()
    states = [f"after{layer}" for layer in BETWEEN]
    with tempfile.TemporaryDirectory() as scratch:
        plain = f"{scratch}/encoder.onnx"
        pieces, surface, words = torch.randint(1000, 9000, (40,)), torch.zeros(40, 3, dtype=torch.long), torch.arange(1, 30)
        torch.onnx.export(
            compact,
            (pieces, surface, words),
            plain,
            input_names=["pieces", "surface", "words"],
            output_names=["hidden", "cues", *states],
            dynamic_axes={"pieces": {0: "T"}, "surface": {0: "T"}, **{name: {0: "M"} for name in ("words", "hidden", "cues", *states)}},
            **settings,
        )
        quantize(plain, out / "encoder.int8.onnx")
    torch.onnx.export(
        HeadForOne(with_products(head)),
        (torch.randn(40, 384), torch.tensor([3, 5, 9])),
        str(out / "head.int8.onnx"),
        input_names=["hidden", "cues"],
        output_names=["tags"],
        dynamic_axes={"hidden": {0: "M"}, "cues": {0: "N"}, "tags": {0: "N"}},
        **settings,
    )
    if vocabulary.resolve() != (out / "vocab.txt").resolve():
        shutil.copyfile(vocabulary, out / "vocab.txt")
    transitions = [[round(weight, 4) for weight in row] for row in chain.weights.detach().tolist()]
    (out / "params.json").write_text(json.dumps({**UNTUNED, "transitions": transitions}, indent=2) + "\n")
    write_manifest(out, version)


def quantize(plain: str, out: Path) -> None:
    """The tables in 8 bits; the large matrices have them already."""
    graph = onnx.load(plain).graph
    shapes = {weights.name: weights.dims for weights in graph.initializer}
    large = lambda name: name in shapes and len(shapes[name]) == 2 and min(shapes[name]) >= WIDTH
    tables = [node.name for node in graph.node if node.op_type == "Gather" and large(node.input[0])]
    quantize_dynamic(plain, str(out), weight_type=QuantType.QInt8, op_types_to_quantize=["Gather"], nodes_to_quantize=tables, extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})


def sample_windows(polnear: Path, vocabulary: Path) -> list[tuple[torch.Tensor, ...]]:
    """A window from each of SAMPLE articles of the training part."""
    tokenizer = word_piece(str(vocabulary))
    lines = read_lines(polnear / "train.jsonl")
    windows = []
    for line in lines[:: len(lines) // SAMPLE]:
        window = windows_of(article_of(line, tokenizer, None, None), LONGEST)[0]
        pieces = window.article.pieces
        ids = [CLASSIFY, *pieces.ids[window.first_piece : window.end_piece], SEPARATE]
        surface = [(0, 0, 0), *pieces.surface[window.first_piece : window.end_piece], (0, 0, 0)]
        windows.append((torch.tensor(ids), torch.tensor(surface), torch.tensor(pieces.word_pieces[window.first_word : window.end_word]) - window.first_piece + 1))
    return windows


def write_manifest(out: Path, version: str) -> None:
    listed = {name: {"bytes": (out / name).stat().st_size, "sha256": hashlib.sha256((out / name).read_bytes()).hexdigest()} for name in FILES if (out / name).exists()}
    (out / "manifest.json").write_text(json.dumps({"format": FORMAT, "version": version, "files": listed}, indent=2) + "\n")


def main() -> None:
    weights = Path(__file__).parent.parent / "weights"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--polnear", type=Path, required=True, help="folder with train.jsonl")
    parser.add_argument("--out", type=Path, default=weights)
    parser.add_argument("--version", default="0.4.0")
    parser.add_argument("--held-out", type=Path, help="also write the ids of the articles that training did not see, one a line")
    parser.add_argument("--vocabulary", type=Path, default=weights / "vocab.txt")
    options = parser.parse_args()
    export(options.checkpoint, sample_windows(options.polnear, options.vocabulary), options.out, options.version, options.vocabulary)
    if options.held_out:
        options.held_out.write_text("".join(f"{id}\n" for id in torch.load(options.checkpoint, weights_only=False)["heldOut"]))
    for name in json.loads((options.out / "manifest.json").read_text())["files"]:
        print(name, f"{(options.out / name).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
