"""A text as the encoder reads it. The twin of ../pieces.ts, ../surface.ts and ../rough-sentences.ts: agree.py compares them on every text.

Offsets count Python characters (code points); `Utf16` converts them from and to the corpora's UTF-16 code units.
"""

import re
from dataclasses import dataclass, field

from tokenizers import BertWordPieceTokenizer, Tokenizer

CASE_LOWER, CASE_CAPITALISED, CASE_UPPER, CASE_MIXED, CASE_DIGITS, CASE_OTHER = range(6)
SPACE_NONE, SPACE_SPACE, SPACE_NEW_LINE = range(3)
QUOTATION_OUTSIDE, QUOTATION_INSIDE, QUOTATION_MARK = range(3)
# How many values each surface feature has: case, space before, state of quotation marks.
SURFACE_SIZES = (6, 3, 3)

SENTENCE_END = re.compile(r"[.!?][”\"’)\]]*\s+(?=[“\"(‘A-Z0-9])")


def word_piece(vocabulary: str) -> Tokenizer:
    """The reference tokeniser, uncased, from a file with one piece a line."""
    return BertWordPieceTokenizer(vocabulary, lowercase=True)


class Utf16:
    """Converts offsets of one text between UTF-16 code units and code points."""

    def __init__(self, text: str):
        wide = any(ord(character) > 0xFFFF for character in text)
        self._points: list[int] | None = None
        self._units: list[int] | None = None
        if not wide:
            return
        self._points, self._units = [], []
        for index, character in enumerate(text):
            self._units.append(len(self._points))
            self._points += [index] * (2 if ord(character) > 0xFFFF else 1)
        self._units.append(len(self._points))
        self._points.append(len(text))

    def to_points(self, unit: int) -> int:
        return unit if self._points is None else self._points[unit]

    def to_units(self, point: int) -> int:
        return point if self._units is None else self._units[point]


def rough_sentences(text: str) -> list[tuple[int, int]]:
    """Lines, cut at likely sentence ends; those of white space alone are left out."""
    sentences = []
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for stop in SENTENCE_END.finditer(text, line.start(), line.end()):
            sentences.append((start, stop.end()))
            start = stop.end()
        sentences.append((start, line.end()))
    return [(start, end) for start, end in sentences if text[start:end].strip()]


def quotation_states(text: str) -> list[int]:
    """For each character, whether it is outside or inside quotation marks, or is one; each line starts outside."""
    states = [QUOTATION_OUTSIDE] * len(text)
    opened, at = "", 0
    while at < len(text):
        if text[at] == "\n":
            opened = ""
        mark = mark_at(text, at, opened)
        if mark is None:
            states[at] = QUOTATION_INSIDE if opened else QUOTATION_OUTSIDE
            at += 1
            continue
        length, opened = mark
        for index in range(at, at + length):
            states[index] = QUOTATION_MARK
        at += length
    return states


def mark_at(text: str, at: int, opened: str) -> tuple[int, str] | None:
    """Length of the quotation mark that begins here, and which kind is open after it."""
    character, following = text[at], text[at + 1 : at + 2]
    toggled = "" if opened == "double" else "double"
    if character in "“«":
        return 1, "double"
    if character in "”»":
        return 1, ""
    if character == '"':
        return 1, toggled
    if character == "'" and following == "'":
        return 2, toggled
    if character == "‘" and not opened:
        return 1, "single"
    if character == "’" and opened == "single" and not following.isalnum():
        return 1, ""
    return None


def case_of(word: str) -> int:
    if re.fullmatch(r"\d+", word):
        return CASE_DIGITS
    if not any(character.isalpha() for character in word):
        return CASE_OTHER
    lower, upper = word.lower(), word.upper()
    if word == lower:
        return CASE_LOWER
    if word == upper:
        return CASE_UPPER if len(word) > 1 else CASE_CAPITALISED
    return CASE_CAPITALISED if word[0] == upper[0] and word[0] != lower[0] and word[1:] == lower[1:] else CASE_MIXED


@dataclass
class Pieces:
    """Columns with one entry a piece, and the words that the pieces make."""

    text: str
    ids: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    surface: list[tuple[int, int, int]] = field(default_factory=list)
    # The first piece of each word, and the text's offsets of each word.
    word_pieces: list[int] = field(default_factory=list)
    word_starts: list[int] = field(default_factory=list)
    word_ends: list[int] = field(default_factory=list)
    # The first piece of each sentence.
    sentence_pieces: list[int] = field(default_factory=list)


def pieces_of(text: str, tokenizer: Tokenizer) -> Pieces:
    pieces = Pieces(text)
    states = quotation_states(text)
    sentences = rough_sentences(text)
    encodings = tokenizer.encode_batch([text[start:end] for start, end in sentences], add_special_tokens=False)
    for (sentence_start, _), encoding in zip(sentences, encodings):
        pieces.sentence_pieces.append(len(pieces.ids))
        previous = None
        # A word's last piece tells where the word ends.
        ends = {word: offsets[1] for word, offsets in zip(encoding.word_ids, encoding.offsets)}
        word_start = word_case = word_space = 0
        for piece, (start, end), word in zip(encoding.ids, encoding.offsets, encoding.word_ids):
            start, end = start + sentence_start, end + sentence_start
            if word != previous:
                word_start, word_end = start, ends[word] + sentence_start
                before = text[start - 1] if start > 0 else "\n"
                word_space = SPACE_NEW_LINE if before == "\n" else SPACE_SPACE if before.isspace() else SPACE_NONE
                word_case = case_of(text[word_start:word_end])
                pieces.word_pieces.append(len(pieces.ids))
                pieces.word_starts.append(word_start)
                pieces.word_ends.append(word_end)
                previous = word
            pieces.ids.append(piece)
            pieces.starts.append(start)
            pieces.ends.append(end)
            pieces.surface.append((word_case, SPACE_NONE if start > word_start else word_space, states[start]))
    return pieces
