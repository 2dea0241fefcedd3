"""The networks: a small BERT that reads a window of pieces, and the heads on it.

Shapes: B windows, T pieces of the longest, M words of the longest, D the encoder's width, N cues, R = reach of the head in words.
"""

import math

import torch
import torch.nn.functional as F
from torch import nn

from text_pieces import SURFACE_SIZES

WIDTH, HEAD_WIDTH = 384, 192
# Words before and after a cue that the head labels.
BEFORE, AFTER = 56, 96
REACH = BEFORE + 1 + AFTER
# What a word is to a cue. A run of content begins, goes on and ends, or is one word alone.
TAGS = ("none", "source", "cue", "begin", "inside", "end", "alone")
NONE, SOURCE, CUE, BEGIN, INSIDE, END, ALONE = range(len(TAGS))
MASKED = -1e4


def attention(q, k, v, mask):
    """Plain attention: every backend can run what is exported, and on a processor it trains faster than the fused kind. q, k, v: B, heads, T, D/heads; mask is added to the scores."""
    scores = (q * (1 / math.sqrt(q.shape[-1]))) @ k.transpose(-1, -2) + mask.to(q.dtype)
    return torch.softmax(scores, -1).to(v.dtype) @ v


class FeatureDropout(nn.Module):
    """Leaves out the same features of all words of a window: a tenth of the random numbers that leaving out each alone takes."""

    def __init__(self, share: float):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or self.share == 0:
            return x
        kept = (torch.rand(x.shape[0], 1, x.shape[2]) >= self.share).to(x.dtype)
        return x * (kept / (1 - self.share))


class EncoderLayer(nn.Module):
    def __init__(self, heads: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm_attention = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen, self.narrow = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm_output = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = FeatureDropout(dropout)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, self.heads, WIDTH // self.heads).transpose(1, 2)
        attended = attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), mask)
        x = self.norm_attention(x + self.dropout(self.output(attended.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.norm_output(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))


class Encoder(nn.Module):
    """The trunk that every layer of the decomposition shares. `frozen` bottom layers stay as the base model has them;
    above them enter the surface features, which an uncased model cannot see."""

    def __init__(self, layers: int, frozen: int, heads: int = 12, dropout: float = 0.1):
        super().__init__()
        self.frozen = frozen
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(EncoderLayer(heads, dropout) for _ in range(layers))
        self.surface = nn.ModuleList(nn.Embedding(size, WIDTH) for size in SURFACE_SIZES)
        for table in self.surface:
            nn.init.zeros_(table.weight)

    def bottom(self, ids, mask):
        """The frozen part: B,T -> B,T,D."""
        x = self.norm(self.words(ids) + self.positions.weight[: ids.shape[1]] + self.types.weight[0])
        for layer in self.layers[: self.frozen]:
            x = layer(x, mask)
        return x

    def top(self, x, surface, mask):
        """The trained part: B,T,D and B,T,3 -> B,T,D."""
        for index, table in enumerate(self.surface):
            x = x + table(surface[..., index])
        for layer in self.layers[self.frozen :]:
            x = layer(x, mask)
        return x


class HeadLayer(nn.Module):
    def __init__(self, heads: int = 4):
        super().__init__()
        self.heads = heads
        self.norm_attention, self.norm_feed = nn.LayerNorm(HEAD_WIDTH), nn.LayerNorm(HEAD_WIDTH)
        self.project, self.output = nn.Linear(HEAD_WIDTH, 3 * HEAD_WIDTH), nn.Linear(HEAD_WIDTH, HEAD_WIDTH)
        self.widen, self.narrow = nn.Linear(HEAD_WIDTH, 2 * HEAD_WIDTH), nn.Linear(2 * HEAD_WIDTH, HEAD_WIDTH)
        self.dropout = FeatureDropout(0.1)

    def forward(self, x, mask):
        count, length, _ = x.shape
        split = lambda y: y.view(count, length, self.heads, HEAD_WIDTH // self.heads).transpose(1, 2)
        query, key, value = (split(y) for y in self.project(self.norm_attention(x)).chunk(3, -1))
        attended = attention(query, key, value, mask).transpose(1, 2).reshape(count, length, HEAD_WIDTH)
        x = x + self.dropout(self.output(attended))
        return x + self.dropout(self.narrow(F.gelu(self.widen(self.norm_feed(x)))))


class CueHead(nn.Module):
    """Whether a piece begins the word that is the head of a cue: B,M,D -> B,M logits."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(WIDTH, 128), nn.GELU(), nn.Linear(128, 1))

    def forward(self, words):
        return self.layers(words).squeeze(-1)


class AttributionHead(nn.Module):
    """What the words around a cue are to it."""

    def __init__(self, layers: int):
        super().__init__()
        self.word, self.pair, self.gate, self.shift = (nn.Linear(WIDTH, HEAD_WIDTH) for _ in range(4))
        self.distance = nn.Embedding(REACH, HEAD_WIDTH)
        nn.init.normal_(self.distance.weight, std=0.05)
        self.layers = nn.ModuleList(HeadLayer() for _ in range(layers))
        self.norm = nn.LayerNorm(HEAD_WIDTH)
        self.tags = nn.Linear(HEAD_WIDTH, len(TAGS))
        self.dropout = FeatureDropout(0.1)

    def forward(self, words, rows, cues, lengths):
        """words: B,M,D; rows and cues: N, the window and word of each cue; lengths: B, words of each window -> N,R,tags logits; N,R whether there is a word."""
        reach = torch.arange(-BEFORE, AFTER + 1)
        at = cues[:, None] + reach[None]
        real = (at >= 0) & (at < lengths[rows][:, None])
        at = at.clamp(min=0).minimum(lengths[rows][:, None] - 1)
        row = rows[:, None]
        cue = words[rows, cues]
        x = self.word(words)[row, at] + self.pair(words)[row, at] * self.gate(cue)[:, None] + self.shift(cue)[:, None] + self.distance.weight[None]
        x = self.dropout(x)
        mask = (1 - real.float())[:, None, None, :] * MASKED
        for layer in self.layers:
            x = layer(x, mask)
        return self.tags(self.norm(x)), real


def allowed_transitions() -> torch.Tensor:
    """tags,tags: 0 where the second tag may follow the first, else a very low number."""
    table = torch.zeros(len(TAGS), len(TAGS))
    for before in range(len(TAGS)):
        for after in range(len(TAGS)):
            open_run = before in (BEGIN, INSIDE)
            goes_on = after in (INSIDE, END)
            if open_run != goes_on:
                table[before, after] = MASKED
    return table


class Chain(nn.Module):
    """A linear-chain conditional random field over the tags: of all sequences, those are allowed whose runs of content begin and end."""

    def __init__(self):
        super().__init__()
        self.weights = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.register_buffer("allowed", allowed_transitions())

    def table(self):
        return self.weights + self.allowed

    def loss(self, logits, tags, real):
        """Negative log-likelihood of each sequence: N,R,tags and N,R and N,R -> N. The words that are there stand side by side."""
        table = self.table()
        length = real.sum(1)
        first = real.float().argmax(1)
        # Shift each sequence to begin at 0, so that one recursion serves all.
        at = (first[:, None] + torch.arange(logits.shape[1])[None]).clamp(max=logits.shape[1] - 1)
        logits = logits.gather(1, at[:, :, None].expand_as(logits))
        tags = tags.gather(1, at)
        inside = torch.arange(logits.shape[1])[None] < length[:, None]
        score = (logits.gather(2, tags[:, :, None]).squeeze(2) * inside).sum(1)
        score = score + (table[tags[:, :-1], tags[:, 1:]] * inside[:, 1:]).sum(1)
        forward = logits[:, 0]
        for step in range(1, int(length.max())):
            following = torch.logsumexp(forward[:, :, None] + table[None], 1) + logits[:, step]
            forward = torch.where(inside[:, step, None], following, forward)
        return torch.logsumexp(forward, 1) - score


class WordLabels(nn.Module):
    """Parts of speech, names and relations of words: one linear layer each on the shared trunk. They are learnt along with attribution, so that the trunk sees syntax, and are not exported."""

    def __init__(self, sizes: dict[str, int]):
        super().__init__()
        self.heads = nn.ModuleDict({name: nn.Linear(WIDTH, size) for name, size in sizes.items()})

    def forward(self, words):
        return {name: head(words) for name, head in self.heads.items()}


class LabelHead(nn.Module):
    """Labels every word of a window: part of speech, part of a name, head of an event. It reads the states after three layers of the exported encoder."""

    # The twin of ../labels.ts.
    POS = ("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X")
    NAMES = ("O", "B-Person", "I-Person", "B-Organisation", "I-Organisation", "B-Place", "I-Place", "B-Country", "I-Country")
    STATES = 3

    def __init__(self, hints: int):
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in range(self.STATES))
        self.words = nn.Linear(WIDTH * self.STATES, HEAD_WIDTH)
        self.surface = nn.ModuleList(nn.Embedding(size, HEAD_WIDTH) for size in SURFACE_SIZES)
        self.hints = nn.Linear(hints, HEAD_WIDTH)
        self.norm_neighbours, self.neighbours = nn.LayerNorm(HEAD_WIDTH), nn.Conv1d(HEAD_WIDTH, HEAD_WIDTH, 3, padding=1)
        self.layer = HeadLayer()
        self.norm = nn.LayerNorm(HEAD_WIDTH)
        self.dropout = nn.Dropout(0.2)
        self.pos, self.names, self.event = (nn.Linear(HEAD_WIDTH, size) for size in (len(self.POS), len(self.NAMES), 1))

    def forward(self, states, surface, hints, mask):
        """states: B,M,3D; surface: B,M,3; hints: B,M,hints; mask is added to the scores of attention -> B,M,parts of speech; B,M,name labels; B,M logits of events."""
        x = self.dropout(torch.cat([norm(part) for norm, part in zip(self.norms, states.split(WIDTH, -1))], -1))
        x = self.words(x) + self.hints(hints)
        for column, table in enumerate(self.surface):
            x = x + table(surface[..., column])
        x = x + F.gelu(self.neighbours(self.norm_neighbours(x).transpose(1, 2)).transpose(1, 2))
        x = self.dropout(self.norm(self.layer(x, mask)))
        return self.pos(x), self.names(x), self.event(x).squeeze(-1)
