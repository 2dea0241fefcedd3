"""Sentences told again by somebody else, since the corpus annotates no statement inside another: "Lind said rents rose" becomes "Officials said Lind said rents rose"."""

import bisect
import random

from text_pieces import Utf16, rough_sentences

SOURCES = (
    "Officials", "Two officials", "Prosecutors", "Police", "The report", "The newspaper", "The company", "His lawyer", "Her lawyer", "A spokesman", "A spokeswoman for the ministry",
    "The ministry", "Diplomats", "Aides", "A person familiar with the talks", "Witnesses", "The letter", "Critics", "The agency", "He", "She", "They",
)
# The verb, who is told, and the word that opens the content.
CUES = (
    ("said", "", ""), ("said", "", " that"), ("say", "", ""), ("says", "", " that"), ("told", " reporters", ""), ("told", " the court", " that"), ("claimed", "", " that"), ("added", "", " that"),
    ("confirmed", "", " that"), ("insisted", "", " that"), ("wrote", "", " that"), ("believe", "", ""), ("acknowledged", "", " that"), ("noted", "", " that"), ("reported", "", " that"), ("argued", "", " that"),
)
LOWERED = {"The", "A", "An", "He", "She", "They", "It", "We", "In", "On", "At", "His", "Her", "Their", "This", "That", "These", "Those", "Some", "Many", "Most", "Both", "One", "Two", "As", "After", "Before", "When"}


def told_again(line: dict, annotation: dict | None, chance: random.Random, share: float) -> tuple[dict, dict | None]:
    """The article, and its silver annotation, with a share of the fitting sentences told by another source. Such a sentence holds one attribution, whole, or none, and no quotation mark.

    `known` of the line gives the sentences told again: of their words it is known which are cues.
    """
    text, units = line["text"], Utf16(line["text"]).to_units
    attributions = line["attributions"]
    inserts: list[tuple[int, int, str, tuple[str, str, str]]] = []
    for start, end in rough_sentences(text):
        inside = [a for a in attributions if touches(a, units(start), units(end))]
        words = text[start:end].rstrip()
        if chance.random() >= share or len(inside) > 1 or any(not within(a, units(start), units(end)) for a in inside):
            continue
        if any(mark in words for mark in "\"“”«»‘’\n:;") or "''" in words or not 6 <= len(words.split()) <= 40 or not words.endswith("."):
            continue
        if not inside and chance.random() < 0.5:
            continue
        inserts.append((start, start + len(words) - 1, chance.choice(SOURCES), chance.choice(CUES)))
    pieces, at, starts, lengths, added, known = [], 0, [], [], [], []
    grown = 0
    for start, end, source, (cue, told, link) in inserts:
        prefix = f"{source} {cue}{told}{link} "
        pieces += [text[at:start], prefix]
        at = start
        begin = units(start) + grown
        starts.append(units(start))
        lengths.append(len(prefix))
        grown += len(prefix)
        span = lambda a, b: {"start": a, "end": b}
        cue_start = begin + len(source) + 1
        first = begin + len(source) + 1 + len(cue) + len(told) + 1
        added.append({"source": [span(begin, begin + len(source))], "cue": [span(cue_start, cue_start + len(cue))], "content": [span(first, units(end) + grown)]})
        known.append(span(begin, units(end) + grown))
        word = text[start:end].split()[0]
        if word in LOWERED:
            pieces.append(word[0].lower())
            at = start + 1
    pieces.append(text[at:])
    totals = [0]
    for length in lengths:
        totals.append(totals[-1] + length)
    # What begins where a prefix stands moves with its sentence; what ends there does not.
    begins = lambda offset: offset + totals[bisect.bisect_right(starts, offset)]
    ends = lambda offset: offset + totals[bisect.bisect_left(starts, offset)]
    moved = lambda spans: [{"start": begins(span["start"]), "end": ends(span["end"])} for span in spans]
    shifted = [{part: moved(a[part]) for part in ("source", "cue", "content")} for a in attributions]
    changed = {**line, "text": "".join(pieces), "attributions": shifted + added, "discard": moved(line.get("discard", [])), "known": known}
    if annotation is None:
        return changed, None
    sentences = [[[begins(token[0]), ends(token[1]), *token[2:]] for token in sentence] for sentence in annotation["sentences"]]
    return changed, {**annotation, "sentences": sentences}


def spans_of(attribution: dict) -> list[dict]:
    return attribution["source"] + attribution["cue"] + attribution["content"]


def touches(attribution: dict, start: int, end: int) -> bool:
    return any(span["start"] < end and start < span["end"] for span in spans_of(attribution))


def within(attribution: dict, start: int, end: int) -> bool:
    return all(start <= span["start"] and span["end"] <= end for span in spans_of(attribution))
