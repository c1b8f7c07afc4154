"""Agreement of the coders of a table (item, then a column for each coder; empty: not judged), by libraries that are not ours."""
import csv
import sys

import nltk
import sklearn
import statsmodels
from nltk.metrics.agreement import AnnotationTask
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import cohens_kappa, to_table

rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8")))
coders = [name for name in rows[0] if name != "item"]
both = [row for row in rows if row[coders[0]] and row[coders[1]]]
one, other = [row[coders[0]] for row in both], [row[coders[1]] for row in both]
names = sorted(set(one) | set(other))
numbers = [[names.index(row[coder]) for coder in coders[:2]] for row in both]
counts, _ = to_table(numbers, bins=len(names))


def alpha(of, among):
    return AnnotationTask([(coder, row["item"], row[coder]) for row in among for coder in of if row[coder]]).alpha()


def kappa(a, b):
    pairs = [(row[a], row[b]) for row in rows if row[a] and row[b]]
    return cohen_kappa_score(*zip(*pairs))


pairs = [kappa(a, b) for i, a in enumerate(coders) for b in coders[i + 1:]]
print("sklearn", sklearn.__version__, "mean-kappa", "%.9f" % (sum(pairs) / len(pairs)))
print("sklearn", sklearn.__version__, "kappa", "%.9f" % cohen_kappa_score(one, other))
print("statsmodels", statsmodels.__version__.split("+")[0], "kappa", "%.9f" % cohens_kappa(counts).kappa)
print("nltk", nltk.__version__, "kappa", "%.9f" % AnnotationTask(
    [(coder, row["item"], row[coder]) for row in both for coder in coders[:2]]).kappa())
print("nltk", nltk.__version__, "alpha-of-two", "%.9f" % alpha(coders[:2], both))
print("nltk", nltk.__version__, "alpha", "%.9f" % alpha(coders, rows))
