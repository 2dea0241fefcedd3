"""Trains the network that labels words, on the exported encoder: `python train_labels.py --examples FOLDER --minutes 10`.

The encoder stays as it is, bit for bit, so that attribution loses nothing; its states are computed once and kept. Writes labels.onnx and
its line of the manifest beside the encoder. The examples are written by `npx tsx tests/evaluation/labels/examples.ts FOLDER`.
"""

import argparse
import json
import random
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy
import onnxruntime
import torch
import torch.nn.functional as F

from corpus import Article, windows_of
from export import BETWEEN, CLASSIFY, LONGEST, OPSET, SEPARATE, write_manifest
from network import MASKED, WIDTH, LabelHead
from text_pieces import Utf16, pieces_of, word_piece

UNKNOWN = -1
# Windows of each set in a step; "treebank" has parts of speech and names by people, "names" names by people, "silver" names by CoreNLP, "events" event mentions by people.
STEP = {"treebank": 8, "names": 2, "silver": 10, "events": 6}
# What a name that CoreNLP found counts, and how much more names weigh than the other labels.
SILVER, NAMES = 0.5, 3
STATES = ("hidden", *(f"after{layer}" for layer in BETWEEN))


@dataclass
class Window:
    """One row a word: states, surface features, hints; labels, UNKNOWN where the example does not tell."""

    set: str
    states: numpy.ndarray
    surface: numpy.ndarray
    hints: numpy.ndarray
    pos: numpy.ndarray
    names: numpy.ndarray
    # For each word 0: no event; n: the n-th event of the example.
    events: numpy.ndarray


def read_windows(examples: Path, weights: Path, processes: int) -> list[Window]:
    """In the order of the file; each process reads every so many lines of it."""
    with ProcessPoolExecutor(processes) as pool:
        parts = pool.map(read_some, *zip(*((examples, weights, part, processes) for part in range(processes))))
    return [window for _, window in sorted((entry for part in parts for entry in part), key=lambda entry: entry[0])]


def read_some(examples: Path, weights: Path, part: int, parts: int) -> list[tuple[tuple[int, int], Window]]:
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = settings.inter_op_num_threads = 1
    encoder = onnxruntime.InferenceSession(str(weights / "encoder.int8.onnx"), settings, providers=["CPUExecutionProvider"])
    tokenizer = word_piece(str(weights / "vocab.txt"))
    windows = []
    with examples.open(encoding="utf8") as lines:
        for number, line in enumerate(lines):
            if number % parts != part:
                continue
            line = json.loads(line)
            pieces = pieces_of(line["text"], tokenizer)
            units = Utf16(line["text"]).to_units
            if [units(start) for start in pieces.word_starts] != line["starts"]:
                raise SystemExit(f"{line['id']} is cut into other words here than in Node: see agree.py.")
            for window in windows_of(Article(line["id"], pieces), LONGEST):
                a, b = window.first_word, window.end_word
                labels = {name: numpy.array(line[name][a:b]) for name in ("pos", "names", "events")}
                if all((column == UNKNOWN).all() for column in labels.values()):
                    continue
                surface = lambda numbers: numpy.array([pieces.surface[number] for number in numbers], dtype=numpy.int64)
                inside = range(window.first_piece, window.end_piece)
                edge = numpy.zeros((1, 3), dtype=numpy.int64)
                given = {
                    "pieces": numpy.array([CLASSIFY, *pieces.ids[window.first_piece : window.end_piece], SEPARATE], dtype=numpy.int64),
                    "surface": numpy.concatenate([edge, surface(inside), edge]),
                    "words": numpy.array(pieces.word_pieces[a:b], dtype=numpy.int64) - window.first_piece + 1,
                }
                states = numpy.concatenate(encoder.run(list(STATES), given), -1).astype(numpy.float16)
                hints = numpy.array([[int(hint) for hint in word] for word in line["hints"][a:b]], dtype=numpy.int8)
                window_read = Window(line["set"], states, surface(pieces.word_pieces[a:b]).astype(numpy.int8), hints, **labels)
                windows.append(((number, a), window_read))
    return windows


class Batch:
    def __init__(self, windows: list[Window]):
        words = max(len(window.pos) for window in windows)
        shape = len(windows), words
        self.states, self.hints = torch.zeros(*shape, WIDTH * len(STATES)), torch.zeros(*shape, windows[0].hints.shape[1])
        self.surface = torch.zeros(*shape, 3, dtype=torch.long)
        self.mask = torch.full((shape[0], 1, 1, words), MASKED)
        self.pos, self.names, self.events = (torch.full(shape, UNKNOWN) for _ in range(3))
        self.weight = torch.tensor([SILVER if window.set == "silver" else 1.0 for window in windows])
        for row, window in enumerate(windows):
            count = len(window.pos)
            self.mask[row, ..., :count] = 0
            for name in ("states", "hints", "surface", "pos", "names", "events"):
                column = getattr(self, name)
                column[row, :count] = torch.from_numpy(getattr(window, name)).to(column.dtype)

    def given(self):
        return self.states, self.surface, self.hints, self.mask


def loss_of(network: LabelHead, batch: Batch) -> torch.Tensor:
    pos, names, events = network(*batch.given())
    told = (batch.names != UNKNOWN) * batch.weight[:, None]
    of_names = (F.cross_entropy(names.transpose(1, 2), batch.names, ignore_index=UNKNOWN, reduction="none") * told).sum() / told.sum().clamp(min=1)
    of_pos = F.cross_entropy(pos.flatten(0, 1), batch.pos.flatten(), ignore_index=UNKNOWN) if (batch.pos != UNKNOWN).any() else 0
    asked = (batch.events != UNKNOWN).float()
    of_events = (F.binary_cross_entropy_with_logits(events, batch.events.clamp(min=0).float(), reduction="none") * asked).sum() / asked.sum().clamp(min=1)
    return of_pos + NAMES * of_names + of_events


@torch.no_grad()
def choose_heads(network: LabelHead, windows: list[Window]) -> None:
    """People marked whole phrases as events ("set fire to", "car bomb attack"): one word of each is its head, the first verb, else the last noun, else the first word; the others tell nothing."""
    network.eval()
    verb, nouns = LabelHead.POS.index("VERB"), [LabelHead.POS.index(tag) for tag in ("NOUN", "PROPN")]
    for window in windows:
        pos = network(*Batch([window]).given())[0][0].argmax(-1).numpy()
        marked = window.events
        heads = numpy.where(marked > 0, UNKNOWN, marked)
        for event in set(marked[marked > 0]):
            words = numpy.flatnonzero(marked == event)
            verbs = [word for word in words if pos[word] == verb]
            last = [word for word in words if pos[word] in nouns]
            heads[verbs[0] if verbs else last[-1] if last else words[0]] = 1
        window.events = heads
    network.train()


class Trainer:
    def __init__(self, network: LabelHead, windows: list[Window], rate: float):
        self.network, self.rate = network, rate
        self.sets = {name: [window for window in windows if window.set == name] for name in STEP}
        self.left: dict[str, list[Window]] = {name: [] for name in STEP}
        self.optimizer = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=0.01)

    def take(self, name: str, count: int) -> list[Window]:
        while len(self.left[name]) < count:
            self.left[name] += random.sample(self.sets[name], len(self.sets[name]))
        return [self.left[name].pop() for _ in range(count)]

    def run(self, minutes: float, step: dict[str, int]) -> None:
        """The learning rate falls to a fiftieth with the clock."""
        start, steps = time.time(), 0
        while (part := (time.time() - start) / (60 * minutes)) < 1:
            for group in self.optimizer.param_groups:
                group["lr"] = self.rate * min(1, (steps + 1) / 50) * max(0.02, 1 - part)
            loss = loss_of(self.network, Batch([window for name, count in step.items() for window in self.take(name, count)]))
            self.optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1)
            self.optimizer.step()
            steps += 1
            if steps % 50 == 0:
                print(f"{part:.2f} step {steps} loss {loss.item():.3f}", flush=True)


class LabelsForOne(torch.nn.Module):
    """M,D states of each layer in STATES, M,3 surface features and M,hints -> M,parts of speech; M,name labels; M logits of events: the mean of all heads."""

    def __init__(self, heads: list[LabelHead]):
        super().__init__()
        self.heads = torch.nn.ModuleList(heads)

    def forward(self, hidden, after4, after6, surface, hints):
        mask = torch.zeros(1, 1, 1, 1)
        given = torch.cat([hidden, after4, after6], -1)[None], surface[None], hints[None], mask
        return tuple(sum(logits)[0] / len(self.heads) for logits in zip(*(head(*given) for head in self.heads)))


def export(heads: list[LabelHead], hints: int, out: Path) -> None:
    names = [*STATES, "surface", "hints"]
    given = (*(torch.randn(30, WIDTH) for _ in STATES), torch.zeros(30, 3, dtype=torch.long), torch.zeros(30, hints))
    outputs = ["pos", "names", "events"]
    axes = {name: {0: "M"} for name in (*names, *outputs)}
    torch.onnx.export(LabelsForOne(heads).eval(), given, str(out), input_names=names, output_names=outputs, dynamic_axes=axes, opset_version=OPSET, dynamo=False)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=Path, required=True, help="folder with train.jsonl")
    parser.add_argument("--weights", type=Path, default=Path(__file__).parent.parent / "weights", help="folder with the exported encoder, the vocabulary and the manifest")
    parser.add_argument("--minutes", type=float, default=10, help="for each head")
    parser.add_argument("--heads", type=int, default=2, help="trained one after the other, each with a seed of its own; their mean is exported")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    windows = read_windows(options.examples / "train.jsonl", options.weights, options.threads)
    print({name: sum(window.set == name for window in windows) for name in STEP}, flush=True)
    count = windows[0].hints.shape[1]
    marked = {id(window): window.events for window in windows}
    heads = []
    for seed in range(options.seed, options.seed + options.heads):
        torch.manual_seed(seed)
        random.seed(seed)
        heads.append(LabelHead(count))
        for window in windows:
            window.events = marked[id(window)]
        trainer = Trainer(heads[-1], windows, options.rate)
        # Parts of speech first: they tell which word of a marked event is its head.
        trainer.run(0.05 * options.minutes, {name: size for name, size in STEP.items() if name != "events"})
        choose_heads(heads[-1], trainer.sets["events"])
        trainer.run(0.95 * options.minutes, STEP)
    export(heads, count, options.weights / "labels.onnx")
    write_manifest(options.weights, json.loads((options.weights / "manifest.json").read_text())["version"])


if __name__ == "__main__":
    main()
