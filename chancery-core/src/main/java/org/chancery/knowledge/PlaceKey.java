package org.chancery.knowledge;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What two spellings of one place name have in common: no accents, no punctuation, small letters, saints and mounts in full. */
final class PlaceKey {

    private final Map<String, String> inFull = new HashMap<>();

    PlaceKey() {
        for (var row : Table.distinct(Table.read("words/abbreviations.tsv", "short", "full"), "short")) {
            inFull.put(row.text("short"), row.text("full"));
        }
    }

    String of(String name) {
        var key = new StringBuilder(name.length());
        String bare = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        boolean gap = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = letter(bare.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.append(Character.toLowerCase(c));
            } else if (!isApostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return inFull(key.toString());
    }

    private String inFull(String key) {
        int space = key.indexOf(' ');
        String full = space < 0 ? null : inFull.get(key.substring(0, space).toLowerCase(Locale.ROOT));
        return full == null ? key : full + key.substring(space);
    }

    private static char letter(char c) {
        return switch (c) {
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'ı' -> 'i';
            case 'đ', 'Đ' -> 'd';
            default -> c;
        };
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`' || c == '.';
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }
}
