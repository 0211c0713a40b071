#!/usr/bin/env python3
"""Makes src/main/resources/org/dateline/names/coreference/given-names-{feminine,masculine}.txt again.

usage: given_name_genders.py STANFORD-CORENLP-MODELS.jar HUMANNAMES/index.json

A given name is listed where 93 of 100 pronouns that stand for it are of one gender (the counts of Bergsma and Lin,
in CoreNLP's models), or, where fewer than 8 were counted, if CoreNLP's list of given names says so and no pronoun
speaks against it. Rare names in -ia and -na are feminine: 95 of 100 of those that were counted are.
Words that stand for things as often as for persons are left out, and so are names of both (Andrea, Jean, Kim, Leslie).
"""
import gzip, io, json, sys, unicodedata, zipfile

MIN_COUNT, MIN_SHARE = 8, 0.93
# Counted for one bearer, or no given names.
NOT_TOLD = {"aung", "sir", "king", "queen", "lady", "lord", "pope", "prince", "princess", "mr", "mrs", "ms", "dr", "st"}
OUT = "src/main/resources/org/dateline/names/coreference/given-names-%s.txt"

def fold(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))

models = zipfile.ZipFile(sys.argv[1])
folder = "edu/stanford/nlp/models/dcoref/"
listed = {}
for line in io.TextIOWrapper(models.open(folder + "namegender.combine.txt"), encoding="utf-8"):
    parts = line.split()
    if len(parts) == 2:
        listed[fold(parts[0])] = "masculine" if parts[1] == "MALE" else "feminine"
counts = {}
for line in gzip.GzipFile(fileobj=models.open(folder + "gender.data.gz")):
    words, _, numbers = line.decode("utf-8", "replace").partition("\t")
    if words.endswith(" !") and words.count(" ") == 1:
        counts[words[:-2]] = tuple(map(int, numbers.split()))
names = {fold(name) for name in json.load(open(sys.argv[2], encoding="utf-8"))}

genders = {}
for name in names | set(listed) | set(counts):
    if not name.isascii() or not name.isalpha() or len(name) < 2 or name in NOT_TOLD:
        continue
    he, she, it, they = counts.get(name, (0, 0, 0, 0))
    persons = he + she
    known = name in names or name in listed
    clear = persons >= (MIN_COUNT if known else 30) and it + they <= persons * (1 if known else 0.15)
    if clear and max(he, she) >= MIN_SHARE * persons:
        genders[name] = "masculine" if he > she else "feminine"
    elif persons < MIN_COUNT and it + they <= max(3, persons):
        if name in listed:
            if (she if listed[name] == "masculine" else he) == 0:
                genders[name] = listed[name]
        elif name in names and name.endswith(("ia", "na")) and she >= he and she > 0:
            genders[name] = "feminine"
for gender in ("feminine", "masculine"):
    with open(OUT % gender, "w", encoding="utf-8") as out:
        out.write(f"# Given names that are {gender}, folded. Made by src/tables/given_name_genders.py;\n"
                  "# where they come from stands in NOTICE.\n")
        out.writelines(name + "\n" for name in sorted(n for n, g in genders.items() if g == gender))
