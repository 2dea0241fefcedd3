"""The trained encoder as it is exported: for one window, few operators, and ready for 8-bit weights.

Dynamic quantization gives all inputs of a matrix one scale. A few features reach ten times what the others do, so that one scale leaves
these few steps; therefore the widest features of each input keep their numbers in float, and the rest is scaled without them.
"""

from typing import Iterable

import torch
import torch.nn.functional as F
from torch import nn

from network import CueHead, Encoder, EncoderLayer, WIDTH

# Features of each input that stay in float. Cue logits of PolNeAR dev are 0.49 from the trained ones on average with none, 0.18 with 2, 0.15 with 8, 0.13 with 16.
KEPT = 8


class Attention(torch.autograd.Function):
    """Exported as the one operator that both runtimes have for it. The tracer needs nothing but a shape."""

    @staticmethod
    def forward(_, query, key, value, heads):
        return query + key + value

    @staticmethod
    def symbolic(graph, query, key, value, heads):
        out = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads)
        out.setType(query.type())
        return out


def attended(query, key, value, heads: int):
    """T,D each -> T,D."""
    if torch.onnx.is_in_onnx_export():
        return Attention.apply(query[None], key[None], value[None], heads)[0]
    split = lambda y: y.view(len(y), heads, -1).transpose(0, 1)
    return F.scaled_dot_product_attention(split(query), split(key), split(value)).transpose(0, 1).reshape(query.shape)


class Product(nn.Module):
    """A linear layer. After `keep_widest` its widest inputs are multiplied apart from the others."""

    def __init__(self, *layers: nn.Linear):
        super().__init__()
        self.register_buffer("weight", torch.cat([layer.weight.data for layer in layers]).t().contiguous())
        self.register_buffer("bias", torch.cat([layer.bias.data for layer in layers]))
        self.widest = torch.zeros(len(self.weight))
        self.observed = True

    def keep_widest(self) -> None:
        at = self.widest.topk(KEPT).indices.sort().values
        rest = torch.ones(len(self.weight))
        rest[at] = 0
        self.register_buffer("at", at)
        self.register_buffer("rest", rest)
        self.register_buffer("kept", self.weight[at].contiguous())
        self.register_buffer("others", (self.weight * rest[:, None]).contiguous())
        self.observed = False

    def forward(self, x):
        if self.observed:
            self.widest = torch.maximum(self.widest, x.abs().amax(0))
            return x @ self.weight + self.bias
        return torch.addmm((x * self.rest) @ self.others + self.bias, x.index_select(-1, self.at), self.kept)


class CompactLayer(nn.Module):
    def __init__(self, layer: EncoderLayer):
        super().__init__()
        self.heads = layer.heads
        self.project, self.output = Product(layer.query, layer.key, layer.value), Product(layer.output)
        self.widen, self.narrow = Product(layer.widen), Product(layer.narrow)
        self.norm_attention, self.norm_output = layer.norm_attention, layer.norm_output

    def forward(self, x):
        x = self.norm_attention(x + self.output(attended(*self.project(x).split(WIDTH, -1), self.heads)))
        return self.norm_output(x + self.narrow(F.gelu(self.widen(x))))


class CompactEncoder(nn.Module):
    """T pieces, their T,3 surface features and the first pieces of M words -> M,D states after the last layer, M cue logits, M,D states for each layer of `between`."""

    def __init__(self, encoder: Encoder, cue: CueHead, between: Iterable[int]):
        super().__init__()
        self.encoder, self.cue, self.between = encoder, cue, tuple(between)
        self.layers = nn.ModuleList(CompactLayer(layer) for layer in encoder.layers)

    def forward(self, pieces, surface, words):
        encoder = self.encoder
        x = encoder.norm(encoder.words(pieces) + encoder.positions.weight[: pieces.shape[0]] + encoder.types.weight[0])
        states = []
        for index, layer in enumerate(self.layers):
            if index == encoder.frozen:
                for column, table in enumerate(encoder.surface):
                    x = x + table(surface[:, column])
            x = layer(x)
            states.append(x)
        hidden = x[words]
        return hidden, self.cue(hidden), *(states[layer - 1][words] for layer in self.between)

    def keep_widest(self) -> None:
        """Call after the network has read some windows."""
        for product in self.modules():
            if isinstance(product, Product):
                product.keep_widest()
