"""Writes what the program reads: `python export.py --checkpoint CHECKPOINT --out FOLDER [--version 0.2.0]`.

encoder.int8.onnx and head.onnx for one window at a time, the vocabulary, the parameters and the manifest. Of the parameters, the transitions
are learnt; thresholds, biases and confidence are neutral until they are chosen on the held-out articles (tests/evaluation/attribution/tune.ts).
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic, shape_inference
from torch import nn

from network import AttributionHead, Chain, CueHead, Encoder

FORMAT = 2
OPSET = 17
FILES = ("encoder.int8.onnx", "head.onnx", "vocab.txt", "params.json")
# Until they are tuned.
UNTUNED = {
    "cueThreshold": 0,
    "nestedThreshold": 0,
    "sourceBias": 0,
    "contentBias": 0,
    "confidence": {what: {"constant": 0, "score": 1, "content": 0, "source": 0} for what in ("statement", "source")},
}


class EncoderForOne(nn.Module):
    """T pieces, their T,3 surface features and the first pieces of M words -> M,D hidden, M cue logits. [CLS] and [SEP] are the first and last piece."""

    def __init__(self, encoder: Encoder, cue: CueHead):
        super().__init__()
        self.encoder, self.cue = encoder, cue

    def forward(self, pieces, surface, words):
        mask = torch.zeros(1, 1, 1, 1)
        hidden = self.encoder.top(self.encoder.bottom(pieces[None], mask), surface[None], mask)[0][words]
        return hidden, self.cue(hidden)


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


def export(checkpoint: str, out: Path, version: str, vocabulary: Path) -> None:
    encoder, cue, head, chain = read_checkpoint(checkpoint)
    out.mkdir(parents=True, exist_ok=True)
    settings = dict(opset_version=OPSET, dynamo=False, do_constant_folding=True)
    with tempfile.TemporaryDirectory() as scratch:
        plain, prepared = f"{scratch}/encoder.onnx", f"{scratch}/prepared.onnx"
        pieces, surface, words = torch.randint(1000, 9000, (40,)), torch.zeros(40, 3, dtype=torch.long), torch.arange(1, 30)
        torch.onnx.export(
            EncoderForOne(encoder, cue),
            (pieces, surface, words),
            plain,
            input_names=["pieces", "surface", "words"],
            output_names=["hidden", "cues"],
            dynamic_axes={"pieces": {0: "T"}, "surface": {0: "T"}, "words": {0: "M"}, "hidden": {0: "M"}, "cues": {0: "M"}},
            **settings,
        )
        shape_inference.quant_pre_process(plain, prepared, skip_symbolic_shape=True)
        quantize_dynamic(prepared, str(out / "encoder.int8.onnx"), weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"])
    torch.onnx.export(
        HeadForOne(head),
        (torch.randn(40, 384), torch.tensor([3, 5, 9])),
        str(out / "head.onnx"),
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


def write_manifest(out: Path, version: str) -> None:
    listed = {name: {"bytes": (out / name).stat().st_size, "sha256": hashlib.sha256((out / name).read_bytes()).hexdigest()} for name in FILES}
    (out / "manifest.json").write_text(json.dumps({"format": FORMAT, "version": version, "files": listed}, indent=2) + "\n")


def main() -> None:
    weights = Path(__file__).parent.parent / "weights"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", type=Path, default=weights)
    parser.add_argument("--version", default="0.2.0")
    parser.add_argument("--held-out", type=Path, help="also write the ids of the articles that training did not see, one a line")
    parser.add_argument("--vocabulary", type=Path, default=weights / "vocab.txt")
    options = parser.parse_args()
    export(options.checkpoint, options.out, options.version, options.vocabulary)
    if options.held_out:
        options.held_out.write_text("".join(f"{id}\n" for id in torch.load(options.checkpoint, weights_only=False)["heldOut"]))
    for name in FILES:
        print(name, f"{(options.out / name).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
