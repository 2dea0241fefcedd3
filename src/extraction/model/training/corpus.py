"""Articles with gold attributions and silver annotation, as the networks learn them."""

import bisect
import json
import random
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import Tokenizer

from network import ALONE, BEGIN, CUE, END, INSIDE, SOURCE
from text_pieces import Pieces, Utf16, pieces_of

# Columns of a token in the corpus' own annotation (shared/corpora/README.md).
TOKEN_START, TOKEN_END, TOKEN_POS, _TOKEN_LEMMA, TOKEN_NAME, TOKEN_HEAD, TOKEN_RELATION = range(7)
# Label of a word that has no annotation; the loss leaves it out.
UNKNOWN = -100


@dataclass
class Article:
    id: str
    pieces: Pieces
    # For each cue, by the word that heads it: the tag of each word that is something to it.
    attributions: list[tuple[int, dict[int, int]]] = field(default_factory=list)
    # Words of which the corpus does not tell whether they are cues: regions marked as not annotated, and whatever is reported, since it annotates no statement inside another.
    untold: set[int] = field(default_factory=set)
    # Silver labels by layer, one a word.
    labels: dict[str, list[int]] = field(default_factory=dict)


def read_lines(path: Path) -> list[dict]:
    with path.open(encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def restyled(line: dict, chance: random.Random) -> dict:
    """The article with the quotation marks of another house: curly, straight, or single as in Britain. Offsets stay."""
    text = line["text"]
    style = chance.choice(("curly", "straight", "single"))
    if style == "straight":
        return {**line, "text": text.replace("“", '"').replace("”", '"')}
    if '"' in text:
        out, inside = [], False
        for character in text:
            if character == "\n":
                inside = False
            if character == '"':
                character, inside = ("”" if inside else "“"), not inside
            out.append(character)
        text = "".join(out)
    if style == "single":
        swap = str.maketrans("“”‘", "‘’“")
        text = text.translate(swap)
    return {**line, "text": text}


class LabelSets:
    """Numbers for the silver labels, in the order in which they are met; rare ones stay unknown."""

    def __init__(self, annotations: list[dict]):
        counts: dict[str, dict[str, int]] = {"pos": {}, "name": {}, "relation": {}}
        for annotation in annotations:
            for sentence in annotation["sentences"]:
                for layer, label in ((layer, label) for token in sentence for layer, label in labels_of(token).items()):
                    counts[layer][label] = counts[layer].get(label, 0) + 1
        self.numbers = {layer: {label: index for index, label in enumerate(sorted(name for name, count in seen.items() if count >= 50))} for layer, seen in counts.items()}

    def sizes(self) -> dict[str, int]:
        return {layer: len(numbers) for layer, numbers in self.numbers.items()}


def labels_of(token: list) -> dict[str, str]:
    return {"pos": token[TOKEN_POS], "name": token[TOKEN_NAME], "relation": token[TOKEN_RELATION].split(":")[0]}


def article_of(line: dict, tokenizer: Tokenizer, annotation: dict | None, sets: LabelSets | None) -> Article:
    """@line: of polnear/*.jsonl. @annotation: the line of polnear/*_corenlp.jsonl with the same id; a few articles have none."""
    text = line["text"]
    article = Article(line["id"], pieces_of(text, tokenizer))
    points = Utf16(text).to_points
    tokens = tokens_of(annotation, points) if annotation else []
    starts, ends = article.pieces.word_starts, article.pieces.word_ends
    words = lambda span: range(bisect.bisect_right(ends, points(span["start"])), bisect.bisect_left(starts, points(span["end"])))
    by_head: dict[int, dict[int, int]] = {}
    for attribution in line.get("attributions", []):
        if not attribution["content"] or not attribution["cue"]:
            continue
        cue = attribution["cue"][0]
        head = head_of(tokens, points(cue["start"]), points(cue["end"]))
        tags = by_head.setdefault(min(bisect.bisect_right(ends, head), len(ends) - 1), {})
        for run in joined([words(span) for span in attribution["content"]]):
            for word in run:
                tags[word] = INSIDE
            tags[run[0]] = BEGIN if len(run) > 1 else ALONE
            if len(run) > 1:
                tags[run[-1]] = END
        for tag, spans in ((SOURCE, attribution["source"]), (CUE, attribution["cue"])):
            for word in (word for span in spans for word in words(span)):
                tags[word] = tag
    article.attributions = [(head, closed(tags)) for head, tags in sorted(by_head.items())]
    heads = {head for head, _ in article.attributions}
    reported = {word for _, tags in article.attributions for word, tag in tags.items() if tag in (BEGIN, INSIDE, END, ALONE)}
    known = {word for span in line.get("known", []) for word in words(span)}
    article.untold = (reported - heads - known) | {word for span in line.get("discard", []) for word in words(span)}
    if sets:
        article.labels = silver_labels(article.pieces, tokens, sets)
    return article


def joined(ranges: list[range]) -> list[range]:
    """Ranges that touch are one; empty ones are left out."""
    runs: list[range] = []
    for span in sorted((span for span in ranges if len(span)), key=lambda span: span.start):
        if runs and span.start <= runs[-1].stop:
            runs[-1] = range(runs[-1].start, max(runs[-1].stop, span.stop))
        else:
            runs.append(span)
    return runs


def closed(tags: dict[int, int]) -> dict[int, int]:
    """Content that source or cue cut in two, or that two attributions of one cue share, in runs that begin and end."""
    content = sorted(word for word, tag in tags.items() if tag in (BEGIN, INSIDE, END, ALONE))
    breaks = {word for word in content if tags[word] in (BEGIN, ALONE)}
    runs: list[list[int]] = []
    for word in content:
        if runs and runs[-1][-1] == word - 1 and word not in breaks:
            runs[-1].append(word)
        else:
            runs.append([word])
    for run in runs:
        for word in run:
            tags[word] = INSIDE
        tags[run[0]], tags[run[-1]] = (BEGIN, END) if len(run) > 1 else (ALONE, ALONE)
    return tags


def tokens_of(annotation: dict, points) -> list[tuple[int, int, int, list]]:
    """Start, end, start of the token it depends on (-1 for a root), the token itself."""
    tokens = []
    for sentence in annotation["sentences"]:
        for token in sentence:
            head = points(sentence[token[TOKEN_HEAD] - 1][TOKEN_START]) if token[TOKEN_HEAD] else -1
            tokens.append((points(token[TOKEN_START]), points(token[TOKEN_END]), head, token))
    return sorted(tokens, key=lambda token: token[0])


def head_of(tokens: list[tuple[int, int, int, list]], start: int, end: int) -> int:
    """Where the word stands that heads the cue: the first verb that depends on nothing inside it, else the first such word."""
    inside = tokens[bisect.bisect_left(tokens, start, key=lambda token: token[0]) : bisect.bisect_left(tokens, end, key=lambda token: token[0])]
    tops = [token for token in inside if not start <= token[2] < end]
    verbs = [token for token in tops if token[3][TOKEN_POS].startswith("V")]
    best = verbs or tops or inside
    return best[0][0] if best else start


def silver_labels(pieces: Pieces, tokens: list[tuple[int, int, int, list]], sets: LabelSets) -> dict[str, list[int]]:
    labels: dict[str, list[int]] = {layer: [] for layer in sets.numbers}
    starts = [token[0] for token in tokens]
    for word_start in pieces.word_starts:
        index = bisect.bisect_right(starts, word_start) - 1
        known = labels_of(tokens[index][3]) if index >= 0 and word_start < tokens[index][1] else {}
        for layer, numbers in sets.numbers.items():
            labels[layer].append(numbers.get(known.get(layer, ""), UNKNOWN))
    return labels


@dataclass
class Window:
    """Pieces and words of an article that the encoder reads at once; ends are exclusive."""

    article: Article
    first_piece: int
    end_piece: int
    first_word: int
    end_word: int


def windows_of(article: Article, longest: int, first: int | None = None) -> list[Window]:
    """Whole sentences up to so many pieces. @first: another limit for the first window, so that the edges fall elsewhere."""
    pieces = article.pieces
    ends = [*pieces.sentence_pieces[1:], len(pieces.ids)]
    ranges, start, last, limit = [], 0, 0, first or longest
    for end in ends:
        if end - start > limit and last > start:
            ranges.append((start, last))
            start, limit = last, longest
        while end - start > longest:
            ranges.append((start, start + longest))
            start += longest
        last = end
    if start < len(pieces.ids):
        ranges.append((start, len(pieces.ids)))
    word = lambda piece: bisect.bisect_left(pieces.word_pieces, piece)
    return [Window(article, a, b, word(a), word(b)) for a, b in ranges if word(b) > word(a)]
