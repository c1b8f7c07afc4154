package org.chancery.knowledge;

import java.util.Locale;

/** Which names take "the" within a line: {@code knowledge/words/articles.tsv}. Immutable, thread-safe. */
public final class Articles {

    private final WordLists<Names> lists;

    private enum Names {
        HEAD
    }

    private Articles(WordLists<Names> lists) {
        this.lists = lists;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static Articles load() {
        return new Articles(WordLists.read("articles.tsv", Names.class));
    }

    /** A name as it stands within a line: "the European Union", "Norway"; what is somebody's own has none, "China's army". */
    public String before(String name) {
        var words = name.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean proper = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
        if (!proper || words.startsWith("the ") || words.contains("'s ") || words.contains("s' ")) {
            return name;
        }
        int of = words.indexOf(" of ");
        var whole = of < 0 ? words : words.substring(0, of);
        return lists.has(Names.HEAD, whole.substring(whole.lastIndexOf(' ') + 1)) ? "the " + name : name;
    }
}
