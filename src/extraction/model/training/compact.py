"""The trained networks as they are exported: for one window, few operators, and large matrices in 8 bits.

Numbers that flow through a network are rounded where they meet 8-bit weights. Rounded to 8 bits themselves, a last digit in which two builds of onnxruntime differ
tips a rounding now and then, and from layer to layer the two drift apart. Hence two passes, of 7 bits each: the second multiplies what the first left out.
With 7 bits no kernel can overflow either; some add pairs of products in 16 bits, and 255 * 127 * 2 does not fit.
"""

from typing import Iterable

import onnx
import torch
import torch.nn.functional as F
from torch import nn

from network import HEAD_WIDTH, WIDTH, CueHead, Encoder, EncoderLayer

# Steps from the lowest to the highest number in one pass: all of 7 bits but one, as 0 must be a step.
STEPS = 126


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


class TwoPasses(torch.autograd.Function):
    """N,I -> N,O: x @ weights * scales + bias for weights of 8 bits, exported as two products of integers. The tracer needs nothing but a shape."""

    @staticmethod
    def forward(_, x, weights, scales, bias):
        return x.new_zeros(len(x), weights.shape[1])

    @staticmethod
    def symbolic(graph, x, weights, scales, bias):
        number = lambda value, dtype=torch.float: graph.op("Constant", value_t=torch.tensor(value, dtype=dtype))
        none = graph.op("prim::Constant")
        none.setType(torch._C.OptionalType.ofTensor())
        times = lambda rounded, step, zero, *more: graph.op("com.microsoft::MatMulIntegerToFloat", rounded, weights, step, scales, zero, *more)
        nothing = number(0.0)
        highest, lowest = (graph.op(to, graph.op(reduce, x, keepdims_i=0), nothing) for to, reduce in (("Max", "ReduceMax"), ("Min", "ReduceMin")))
        step = graph.op("Max", graph.op("Mul", graph.op("Sub", highest, lowest), number(1 / STEPS)), number(1e-9))
        zero = graph.op("Cast", graph.op("Round", graph.op("Div", graph.op("Neg", lowest), step)), to_i=onnx.TensorProto.UINT8)
        coarse = graph.op("QuantizeLinear", x, step, zero)
        rest = graph.op("Sub", x, graph.op("DequantizeLinear", coarse, step, zero))
        finer, middle = graph.op("Mul", step, number(1 / STEPS)), number(STEPS // 2 + 1, torch.uint8)
        out = graph.op("Add", times(coarse, step, zero, none, bias), times(graph.op("QuantizeLinear", rest, finer, middle), finer, middle))
        out.setType(x.type().with_sizes([None, bias.type().sizes()[0]]))
        return out


class Product(nn.Module):
    """A linear layer, or several side by side: ...,I -> ...,O. Its weights have 8 bits where it is exported.

    A pass has one step for all features, and one of them often reaches three times as far as the next. Once the widest are known (`even_out`) it is brought down to
    the second, and its weights up, which costs these less than the others gain.
    """

    # From which ratio of the widest to the second on it is worth a product of each number.
    UNEVEN = 1.5

    def __init__(self, *layers: nn.Linear):
        super().__init__()
        self.register_buffer("weight", torch.cat([layer.weight.data for layer in layers]).t().contiguous())
        self.register_buffer("bias", torch.cat([layer.bias.data for layer in layers]))
        self.widest = torch.zeros(len(self.weight))
        self.register_buffer("even", None)
        self.round(self.weight)

    def even_out(self) -> None:
        second = self.widest.topk(2).values[1]
        down = (second / self.widest).clamp(max=1)
        if down.min() * self.UNEVEN < 1:
            self.even = down
            self.round(self.weight / down[:, None])

    def round(self, weight) -> None:
        self.register_buffer("scales", weight.abs().amax(0).clamp(min=1e-9) / 127)
        self.register_buffer("rounded", torch.round(weight / self.scales).to(torch.int8))

    def forward(self, x):
        if not torch.onnx.is_in_onnx_export():
            self.widest = torch.maximum(self.widest, x.abs().flatten(0, -2).amax(0))
            return x @ self.weight + self.bias
        if self.even is not None:
            x = x * self.even
        rows = x if x.dim() == 2 else x.reshape(-1, x.shape[-1])
        out = TwoPasses.apply(rows, self.rounded, self.scales, self.bias)
        return out if x.dim() == 2 else out.reshape(*x.shape[:-1], len(self.bias))


def with_products(network: nn.Module) -> nn.Module:
    """The same network, its large linear layers replaced."""
    for name, part in network.named_children():
        if isinstance(part, nn.Linear) and min(part.weight.shape) >= HEAD_WIDTH:
            setattr(network, name, Product(part))
        else:
            with_products(part)
    return network


class CompactLayer(nn.Module):
    def __init__(self, layer: EncoderLayer):
        super().__init__()
        self.heads = layer.heads
        self.project, self.output = Product(layer.query, layer.key, layer.value), Product(layer.output)
        self.widen, self.narrow = Product(layer.widen), Product(layer.narrow)
        self.norm_attention, self.norm_output = layer.norm_attention, layer.norm_output

    def forward(self, x, rows=None):
        """T,D -> T,D, or the states of these rows alone."""
        context = attended(*self.project(x).split(WIDTH, -1), self.heads)
        if rows is not None:
            x, context = x[rows], context[rows]
        x = self.norm_attention(x + self.output(context))
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
            last = index == len(self.layers) - 1
            x = layer(x, words if last else None)
            states.append(x)
        hidden = x
        return hidden, self.cue(hidden), *(states[layer - 1][words] for layer in self.between)

    def even_out(self) -> None:
        """Call after the network has read some windows."""
        for product in self.modules():
            if isinstance(product, Product):
                product.even_out()
