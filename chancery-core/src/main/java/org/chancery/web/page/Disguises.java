package org.chancery.web.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/**
 * Finds what shows otherwise than it is: characters without a shape, which hide or turn the words around them, and words whose letters
 * pass for those of another script. The text stays as it is; what is found is marked.
 */
final class Disguises {

    /** The layer of all that is found. */
    static final String LAYER = "odd";

    /** The layer, besides, of characters without a shape. */
    static final String CONTROL = "control";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final int SOFT_HYPHEN = 0xAD;
    private static final Set<Integer> LETTERS_WITHOUT_JOINERS =
            Set.of(UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.ARMENIAN, UScript.GEORGIAN);
    private static final Set<Integer> LOOK_LIKE_LATIN =
            Set.of(UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN, UScript.CHEROKEE);
    // below are the letters of Western Europe, with nothing that can pass for another
    private static final char PLAIN = '\u0250';

    private static final class Checker {
        private static final SpoofChecker ONE = new SpoofChecker.Builder()
                .setChecks(SpoofChecker.RESTRICTION_LEVEL)
                .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                .build();
    }

    private Disguises() {}

    /** The marks of a part of a text. */
    static List<Highlights.Mark> in(String text, int from, int to) {
        if (isPlain(text, from, to)) {
            return List.of();
        }
        var marks = new ArrayList<Highlights.Mark>();
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (isShapeless(point) && !belongs(text, i, point)) {
                var span = new Span(i, i + Character.charCount(point));
                marks.add(new Highlights.Mark(span, LAYER, title(point)));
                marks.add(new Highlights.Mark(span, CONTROL, title(point)));
            }
        }
        var words = WORD.matcher(text).region(from, to);
        while (words.find()) {
            var found = disguise(words.group());
            if (!found.isEmpty()) {
                marks.add(new Highlights.Mark(new Span(words.start(), words.end()), LAYER, found));
            }
        }
        return marks;
    }

    private static boolean isPlain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < PLAIN && !(c >= '\u007f' && c < '\u00a0')
                    || c == '\n'
                    || c >= '\u2010' && c <= '\u2027';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShapeless(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL && point != '\n' && point != '\t' && point != '\r'
                || (type == Character.FORMAT
                                || UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                        && point != SOFT_HYPHEN
                        && !UCharacter.hasBinaryProperty(point, UProperty.VARIATION_SELECTOR)
                        && !UCharacter.hasBinaryProperty(point, UProperty.PREPENDED_CONCATENATION_MARK);
    }

    /** Joiners and marks of direction are part of writing where letters join or run from right to left, and of emoji. */
    private static boolean belongs(String text, int at, int point) {
        boolean implicit = UCharacter.hasBinaryProperty(point, UProperty.JOIN_CONTROL)
                || point == '\u200e'
                || point == '\u200f'
                || point == '\u061c';
        int after = at + Character.charCount(point);
        return implicit
                && (at > 0 && asksForJoiners(text.codePointBefore(at))
                        || after < text.length() && asksForJoiners(text.codePointAt(after)));
    }

    private static boolean asksForJoiners(int point) {
        int direction = UCharacter.getDirection(point);
        return direction == UCharacterDirection.RIGHT_TO_LEFT
                || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC
                || UCharacter.hasBinaryProperty(point, UProperty.EXTENDED_PICTOGRAPHIC)
                || Character.isLetter(point) && !LETTERS_WITHOUT_JOINERS.contains(UScript.getScript(point));
    }

    /** Why a word is not what it seems; empty when it is. */
    private static String disguise(String word) {
        if (isPlain(word, 0, word.length())) {
            return "";
        }
        var scripts = new TreeSet<Integer>();
        word.codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .forEach(scripts::add);
        if (scripts.size() > 1) {
            return Checker.ONE.failsChecks(word) ? "one word of different scripts: " + named(word, scripts) : "";
        }
        if (!scripts.isEmpty()
                && LOOK_LIKE_LATIN.contains(scripts.first())
                && LATIN.matcher(Checker.ONE.getSkeleton(word)).matches()) {
            return "looks like Latin letters, but is " + UScript.getName(scripts.first());
        }
        return word.codePoints().anyMatch(Disguises::isStyled) ? "letters in a form of their own, not plain ones" : "";
    }

    private static String named(String word, Set<Integer> scripts) {
        var odd = new ArrayList<String>();
        for (int script : scripts) {
            if (script == UScript.LATIN) {
                continue;
            }
            var letters = word.codePoints()
                    .filter(point -> UScript.getScript(point) == script)
                    .distinct()
                    .limit(4)
                    .mapToObj(point -> Character.toString(point) + " (" + code(point) + ")")
                    .toList();
            odd.add(UScript.getName(script) + " " + String.join(" ", letters));
        }
        return (scripts.contains(UScript.LATIN) ? "Latin and " : "") + String.join(", ", odd);
    }

    /** Letters of mathematics and of full width, which stand for plain ones. */
    private static boolean isStyled(int point) {
        var block = Character.UnicodeBlock.of(point);
        return block == Character.UnicodeBlock.MATHEMATICAL_ALPHANUMERIC_SYMBOLS
                || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
                        && UScript.getScript(point) == UScript.LATIN;
    }

    private static String title(int point) {
        var name = UCharacter.getExtendedName(point);
        return "an invisible character: " + code(point)
                + (name == null || name.startsWith("<") ? ", a control" : ", " + name.toLowerCase(Locale.ROOT));
    }

    private static String code(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}
