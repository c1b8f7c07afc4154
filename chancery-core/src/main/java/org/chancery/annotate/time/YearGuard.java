package org.chancery.annotate.time;

/** Tells a year in figures from any other number of four figures. Stateless. */
final class YearGuard {

    private YearGuard() {}

    static boolean allows(Match match) {
        var line = match.line();
        int from = match.from();
        if (match.length() != 1 || !line.at(from).isDigits()) {
            return true;
        }
        boolean counted = line.find(match.to())
                .map(next -> next.is("counted") || next.lower().equals("%") || next.is("units") || next.is("unit"))
                .orElse(false);
        boolean numbered = line.find(from - 1)
                .map(before -> before.is("numbered") || before.lower().matches("[$€£#]"))
                .orElse(false);
        boolean dotted = line.says(from - 1, ".") && line.says(from - 2, "no", "nos");
        return !counted && !numbered && !dotted;
    }
}
