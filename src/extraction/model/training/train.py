"""Trains the networks: `python train.py --base MODEL --polnear DIR --out CHECKPOINT --minutes 90`.

The learning rate follows the clock: it falls to nothing when the minutes are over, on a slow machine after fewer steps.
The frozen layers' output is computed once and kept, so that a machine without an accelerator sees more of the corpus.
"""

import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

from base import load_base
from corpus import UNKNOWN, LabelSets, Window, article_of, read_lines, restyled, windows_of
from nesting import told_again
from network import BEFORE, MASKED, NONE, REACH, TAGS, WIDTH, AttributionHead, Chain, CueHead, WordLabels
from text_pieces import word_piece

CLASSIFY, SEPARATE = 101, 102
# Logit of a cue below which a false one teaches nothing more.
UNLIKELY = -4


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--base", required=True, help="weights of the base model: .safetensors or .onnx")
    add("--layers", help="which of its layers, by number: 0,1,2,3,4,5; all when left out")
    add("--vocabulary", default=str(Path(__file__).parent.parent / "weights" / "vocab.txt"))
    add("--polnear", required=True, help="folder with train.jsonl and train_corenlp.jsonl")
    add("--out", required=True, help="the checkpoint to write")
    add("--resume", help="a checkpoint of the same networks to begin with, in place of the base model's weights")
    add("--minutes", type=float, default=90)
    add("--frozen", type=int, default=2, help="bottom layers that stay as they are")
    add("--batch", type=int, default=6, help="windows a step")
    add("--window", type=int, default=382, help="pieces a window, at most")
    add("--rate", type=float, default=2e-4, help="learning rate of the encoder")
    add("--head-rate", type=float, default=1e-3)
    add("--head-layers", type=int, default=2)
    add("--dropout", type=float, default=0.1)
    add("--negatives", type=int, default=2, help="likeliest wrong cues of a window that the head learns to label as nothing")
    add("--held-out", type=int, default=60, help="articles kept for thresholds")
    add("--restyled", type=float, default=0.25, help="share of articles that every other epoch reads in other quotation marks")
    add("--nested", type=float, default=0.2, help="share of the fitting sentences that every other epoch reads as told by somebody else")
    add("--articles", type=int, help="take so many only, to try the code")
    add("--threads", type=int, default=2)
    add("--seed", type=int, default=1)
    add("--float32", action="store_true", help="no bfloat16")
    return parser.parse_args()


def held_out_ids(ids: list[str], count: int) -> list[str]:
    """Spread over the corpus, and the same at every run."""
    return sorted(ids)[:: max(1, len(ids) // count)][:count]


class Batch:
    """Windows side by side, padded to the longest: what goes in, and what should come out."""

    def __init__(self, windows: list[Window], layers: list[str]):
        size = len(windows)
        pieces = max(w.end_piece - w.first_piece for w in windows) + 2
        words = max(w.end_word - w.first_word for w in windows)
        self.ids = torch.zeros(size, pieces, dtype=torch.long)
        self.surface = torch.zeros(size, pieces, 3, dtype=torch.long)
        self.mask = torch.full((size, 1, 1, pieces), MASKED)
        self.words = torch.zeros(size, words, dtype=torch.long)
        self.lengths = torch.tensor([w.end_word - w.first_word for w in windows])
        self.is_cue = torch.zeros(size, words)
        self.counts = torch.zeros(size, words)
        self.labels = {layer: torch.full((size, words), UNKNOWN) for layer in layers}
        self.attributions: list[tuple[int, int, dict[int, int]]] = []
        for row, w in enumerate(windows):
            source = w.article.pieces
            length = w.end_piece - w.first_piece + 2
            self.ids[row, :length] = torch.tensor([CLASSIFY, *source.ids[w.first_piece : w.end_piece], SEPARATE])
            self.surface[row, 1 : length - 1] = torch.tensor(source.surface[w.first_piece : w.end_piece])
            self.mask[row, ..., :length] = 0
            count = w.end_word - w.first_word
            self.words[row, :count] = torch.tensor(source.word_pieces[w.first_word : w.end_word]) - w.first_piece + 1
            self.counts[row, :count] = torch.tensor([float(word not in w.article.untold) for word in range(w.first_word, w.end_word)])
            for layer, column in self.labels.items():
                column[row, :count] = torch.tensor(w.article.labels[layer][w.first_word : w.end_word])
            for head, tags in w.article.attributions:
                if w.first_word <= head < w.end_word:
                    self.is_cue[row, head - w.first_word] = 1
                    self.attributions.append((row, head - w.first_word, {word - w.first_word: tag for word, tag in tags.items()}))


class Networks(nn.Module):
    """All that is trained together."""

    def __init__(self, encoder, head_layers: int, sizes: dict[str, int]):
        super().__init__()
        self.encoder = encoder
        self.cue = CueHead()
        self.attribution = AttributionHead(head_layers)
        self.chain = Chain()
        self.labels = WordLabels(sizes)

    def losses(self, bottom, batch: Batch, negatives: int, bfloat16: bool) -> dict[str, torch.Tensor]:
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bfloat16):
            hidden = self.encoder.top(bottom, batch.surface, batch.mask)
            words = hidden.gather(1, batch.words[:, :, None].expand(-1, -1, WIDTH))
            scores = self.cue(words).float()
            labels = {layer: logits.float() for layer, logits in self.labels(words).items()}
            rows, cues, wanted = self.examples(batch, scores.detach(), negatives)
            logits, real = self.attribution(words, rows, cues, batch.lengths)
        logits = logits.float()
        tags = torch.full((len(rows), REACH), NONE)
        for index, (cue, known) in enumerate(zip(cues.tolist(), wanted)):
            for word, tag in known.items():
                if 0 <= word - cue + BEFORE < REACH:
                    tags[index, word - cue + BEFORE] = tag
        # The words before the first and after the last of a window are no part of the sequence.
        sequence = self.chain.loss(logits, tags, real)
        single = F.cross_entropy(logits.transpose(1, 2), tags, reduction="none")
        cue_loss = F.binary_cross_entropy_with_logits(scores, batch.is_cue, reduction="none") * batch.counts
        result = {
            "cue": 30 * cue_loss.sum() / batch.counts.sum(),
            "tags": 3 * (single * real).sum() / real.sum().clamp(min=1),
            "chain": 0.1 * sequence.mean(),
        }
        for layer, column in batch.labels.items():
            result[layer] = 0.2 * F.cross_entropy(labels[layer].transpose(1, 2), column, ignore_index=UNKNOWN)
        return result

    @staticmethod
    def examples(batch: Batch, scores, negatives: int):
        """The true cues with their tags, and the likeliest false ones, to which no word is anything."""
        rows, cues, wanted = [], [], []
        for row, cue, tags in batch.attributions:
            rows.append(row), cues.append(cue), wanted.append(tags)
        false = scores - batch.is_cue * 1e4 - (1 - batch.counts) * 1e4
        # Windows without any cue still need one to look from.
        top = false.topk(min(max(1, negatives), false.shape[1]), 1)
        for row in range(len(false)):
            for score, cue in zip(top.values[row].tolist(), top.indices[row].tolist()):
                if (negatives and score > UNLIKELY) or not rows:
                    rows.append(row), cues.append(cue), wanted.append({})
        return torch.tensor(rows), torch.tensor(cues), wanted


def parameter_groups(networks: Networks, rate: float, head_rate: float) -> list[dict]:
    groups: dict[tuple[float, float], list] = {}
    for name, parameter in networks.named_parameters():
        if parameter.requires_grad:
            base = rate if name.startswith("encoder.layers.") else head_rate
            groups.setdefault((base, 0.01 if parameter.dim() > 1 else 0.0), []).append(parameter)
    return [{"params": parameters, "lr": base, "base": base, "weight_decay": decay} for (base, decay), parameters in groups.items()]


def batches_of(windows: list[int], lengths: list[int], size: int) -> list[list[int]]:
    """Windows of like length together, in random order."""
    random.shuffle(windows)
    chunks = [sorted(windows[i : i + size * 20], key=lambda index: lengths[index]) for i in range(0, len(windows), size * 20)]
    batches = [chunk[i : i + size] for chunk in chunks for i in range(0, len(chunk), size)]
    random.shuffle(batches)
    return batches


def main() -> None:
    options = arguments()
    started = time.time()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    torch.set_num_threads(options.threads)
    log = lambda *words: print(f"[{time.time() - started:6.0f} s]", *words, flush=True)

    folder = Path(options.polnear)
    annotations = {line["id"]: line for line in read_lines(folder / "train_corenlp.jsonl")}
    lines = read_lines(folder / "train.jsonl")
    held_out = held_out_ids([line["id"] for line in lines], options.held_out)
    kept = set(held_out)
    sets = LabelSets([annotation for id, annotation in annotations.items() if id not in kept])
    tokenizer = word_piece(options.vocabulary)
    lines = [line for line in lines if line["id"] not in kept][: options.articles]
    articles = [article_of(line, tokenizer, annotations.get(line["id"]), sets) for line in lines]
    chance = random.Random(options.seed)
    others = []
    for line in lines:
        changed = restyled(line, chance) if chance.random() < options.restyled else line
        changed, annotation = told_again(changed, annotations.get(line["id"]), chance, options.nested)
        others.append(article_of(changed, tokenizer, annotation, sets))
    del annotations, lines
    log(len(articles), "articles,", sum(len(a.pieces.ids) for a in articles), "pieces,", sum(len(a.attributions) for a in articles), "cues; held out", len(held_out))

    layers = [int(layer) for layer in options.layers.split(",")] if options.layers else None
    networks = Networks(load_base(options.base, layers, options.frozen, options.dropout), options.head_layers, sets.sizes())
    encoder = networks.encoder
    if options.resume:
        networks.load_state_dict(torch.load(options.resume, weights_only=False)["networks"])
    for part in (encoder.words, encoder.positions, encoder.types, encoder.norm, *encoder.layers[: options.frozen]):
        part.requires_grad_(False)
    optimizer = torch.optim.AdamW(parameter_groups(networks, options.rate, options.head_rate), betas=(0.9, 0.98))
    bfloat16 = not options.float32

    # Two cuts into windows, the second with some articles in other quotation marks; the epochs take them by turns.
    cuts = [[w for a in articles for w in windows_of(a, options.window)], [w for a in others for w in windows_of(a, options.window, options.window // 2)]]
    kept_bottoms: list[list[torch.Tensor] | None] = [None, None]

    def bottoms(windows: list[Window]) -> list[torch.Tensor]:
        result: list[torch.Tensor] = [torch.empty(0)] * len(windows)
        order = sorted(range(len(windows)), key=lambda index: windows[index].end_piece - windows[index].first_piece)
        networks.eval()
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=bfloat16):
            for start in range(0, len(order), 16):
                batch = Batch([windows[index] for index in order[start : start + 16]], [])
                for index, row in zip(order[start : start + 16], encoder.bottom(batch.ids, batch.mask)):
                    length = windows[index].end_piece - windows[index].first_piece + 2
                    result[index] = row[:length].to(torch.bfloat16 if bfloat16 else torch.float32).clone()
        return result

    def save() -> None:
        torch.save({"networks": networks.state_dict(), "options": vars(options), "layers": len(encoder.layers), "labels": sets.numbers, "heldOut": held_out}, options.out)

    epoch = steps = pieces = 0
    first_step = last_saved = time.time()
    totals: dict[str, float] = {}
    share = 0.0
    while share < 1:
        windows = cuts[epoch % 2]
        if kept_bottoms[epoch % 2] is None:
            kept_bottoms[epoch % 2] = bottoms(windows)
            log("kept the frozen layers' output of", len(windows), "windows")
        cached = kept_bottoms[epoch % 2]
        networks.train()
        for layer in encoder.layers[: options.frozen]:
            layer.eval()
        if steps == 0:
            first_step = time.time()
        for chosen in batches_of(list(range(len(windows))), [len(x) for x in cached], options.batch):
            share = (time.time() - started) / (options.minutes * 60)
            if share >= 1:
                break
            batch = Batch([windows[index] for index in chosen], list(sets.numbers))
            bottom = torch.zeros(len(chosen), batch.ids.shape[1], WIDTH, dtype=cached[0].dtype)
            for row, index in enumerate(chosen):
                bottom[row, : len(cached[index])] = cached[index]
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * min(1, (steps + 1) / 100) * max(0.01, 1 - share)
            losses = networks.losses(bottom, batch, options.negatives, bfloat16)
            optimizer.zero_grad()
            sum(losses.values()).backward()
            nn.utils.clip_grad_norm_(networks.parameters(), 1.0)
            optimizer.step()
            steps += 1
            pieces += int((batch.mask == 0).sum())
            for name, loss in losses.items():
                totals[name] = totals.get(name, 0) + float(loss.detach())
            if steps % 50 == 0:
                log(f"epoch {epoch} step {steps}, {pieces / (time.time() - first_step):.0f} pieces/s,", " ".join(f"{name} {total / 50:.3f}" for name, total in totals.items()))
                totals = {}
            if time.time() - last_saved > 600:
                save()
                last_saved = time.time()
        epoch += 1
    save()
    log("done:", steps, "steps,", epoch, "epochs begun")


if __name__ == "__main__":
    main()
