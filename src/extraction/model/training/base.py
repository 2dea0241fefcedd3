"""The base model's weights into our encoder: from safetensors or from the constants of an ONNX file."""

import re

import torch

from network import Encoder

EMBEDDINGS = {"words": "word_embeddings", "positions": "position_embeddings", "types": "token_type_embeddings"}
LAYER = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "output": "attention.output.dense",
    "norm_attention": "attention.output.LayerNorm",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "norm_output": "output.LayerNorm",
}


def read_weights(path: str) -> dict[str, torch.Tensor]:
    """Weights by their names in BERT; a dense layer's as out,in."""
    if not path.endswith(".onnx"):
        from safetensors.torch import load_file

        return {name.removeprefix("bert."): tensor for name, tensor in load_file(path).items()}
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    constants = {constant.name: torch.tensor(numpy_helper.to_array(constant)) for constant in graph.initializer}
    for node in graph.node:
        # The exporter leaves a dense layer's weights nameless and transposed; the node that reads them has the name.
        if node.op_type == "MatMul" and node.input[1] in constants:
            name = node.name.strip("/").replace("/MatMul", "").replace("/", ".")
            constants[f"{name}.weight"] = constants[node.input[1]].T.contiguous()
    return {name.removeprefix("bert."): tensor for name, tensor in constants.items()}


def load_base(path: str, layers: list[int] | None, frozen: int, dropout: float) -> Encoder:
    """@layers: which of the base model's layers are taken, from the bottom; all when None."""
    weights = read_weights(path)
    found = 1 + max(int(match.group(1)) for name in weights if (match := re.match(r"encoder\.layer\.(\d+)\.", name)))
    taken = layers or list(range(found))
    encoder = Encoder(len(taken), frozen, dropout=dropout)
    state = {f"{ours}.weight": weights[f"embeddings.{theirs}.weight"] for ours, theirs in EMBEDDINGS.items()}
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = weights[f"embeddings.LayerNorm.{part}"]
        for index, layer in enumerate(taken):
            for ours, theirs in LAYER.items():
                state[f"layers.{index}.{ours}.{part}"] = weights[f"encoder.layer.{layer}.{theirs}.{part}"]
    outcome = encoder.load_state_dict(state, strict=False)
    missing = [name for name in outcome.missing_keys if not name.startswith("surface.")]
    if missing or outcome.unexpected_keys:
        raise ValueError(f"{path} is no BERT of this shape: missing {missing}, unexpected {outcome.unexpected_keys}")
    return encoder
