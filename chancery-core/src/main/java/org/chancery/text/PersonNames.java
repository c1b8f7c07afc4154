package org.chancery.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.NameMatch;
import org.chancery.knowledge.Spellings;
import org.chancery.knowledge.Table;

/**
 * Whether two names can be one person's: the same but for spelling, order, honorifics, middle names, initials and short forms of given names, or one a part
 * of the other. Names alone are no proof; who compares them knows the states. Immutable and thread-safe.
 */
public final class PersonNames implements NameMatch {

    /** Given names from so many letters on may differ in what transliterations disagree on: "Yuri", "Yury". */
    private static final int SOUNDED = 4;

    private final NameFolding folding = new NameFolding();
    private final Map<String, String> given = new HashMap<>();

    private PersonNames() {}

    /** Reads the tables. */
    public static PersonNames load() {
        var loaded = new PersonNames();
        for (var row : Table.read("given.tsv", "names")) {
            for (var name : row.list("names")) {
                if (loaded.given.putIfAbsent(name, row.list("names").get(0)) != null) {
                    throw row.fault("a second line for " + name);
                }
            }
        }
        return loaded;
    }

    /** The name as it is compared. */
    public NameForm form(String name) {
        return folding.fold(name);
    }

    @Override
    public boolean isOneWord(String name) {
        return form(name).isOneWord();
    }

    @Override
    public boolean areSameWords(String one, String other) {
        var a = form(one);
        var b = form(other);
        return a.generation().equals(b.generation()) && (areSameLetters(a, b) || isTurned(a, b));
    }

    /** Those under which names of several words meet, and those by which a name of one word calls the bearer. */
    @Override
    public Set<String> keys(String name) {
        var form = form(name);
        var keys = new TreeSet<String>();
        edges(form).forEach(edge -> keys.add("e " + edge));
        if (!form.isOneWord()) {
            keys.addAll(meetingKeys(form));
        }
        return keys;
    }

    /** Whether two names can be one person's. */
    @Override
    public boolean canBeOne(String one, String other) {
        return canBeOne(form(one), form(other));
    }

    /** Whether two names can be one person's. Symmetric. */
    public boolean canBeOne(NameForm one, NameForm other) {
        if (one.generation().isPresent()
                && other.generation().isPresent()
                && !one.generation().equals(other.generation())) {
            return false;
        }
        if (areSameLetters(one, other)) {
            return true;
        }
        var shorter = one.words().size() <= other.words().size() ? one : other;
        var longer = shorter == one ? other : one;
        if (shorter.isOneWord()) {
            return edges(longer).stream().anyMatch(edges(shorter)::contains);
        }
        return isStraight(shorter, longer) || isTurned(one, other);
    }

    private static boolean areSameLetters(NameForm one, NameForm other) {
        return one.letters().equals(other.letters()) || one.allKeys().equals(other.allKeys());
    }

    /** The keys by which a name of one word can call the bearer of a name: its first word, its last, all letters. */
    public Set<String> edges(NameForm name) {
        return new TreeSet<>(List.of(name.first(), name.last(), name.joined()));
    }

    /** Keys of a name of several words: any two that can be one person's share one. */
    public Set<String> meetingKeys(NameForm name) {
        var keys = new TreeSet<String>();
        int last = name.keys().size() - 1;
        for (int i = 0; i < last; i++) {
            for (var initial : initials(name, i)) {
                keys.add("n " + name.last() + " " + initial);
                if (last > 1) {
                    keys.add("n " + name.keys().get(last - 1) + " " + initial);
                }
            }
        }
        keys.add("p " + name.keys().get(0) + " " + name.keys().get(1));
        keys.add("j " + sorted(name.letters()));
        keys.add("j " + sorted(name.allKeys()));
        return keys;
    }

    /** With what a word can begin in its other spellings and forms. */
    private Set<String> initials(NameForm name, int at) {
        var found = new TreeSet<String>();
        found.add(name.words().get(at).substring(0, 1));
        found.add(Spellings.sound(name.words().get(at)).substring(0, 1));
        found.add(name.keys().get(at).replaceFirst("[=~]", "").substring(0, 1));
        Optional.ofNullable(given.get(name.words().get(at))).ifPresent(forms -> found.add(forms.substring(0, 1)));
        return found;
    }

    private static String sorted(String letters) {
        return letters.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Given name first in both. */
    private boolean isStraight(NameForm shorter, NameForm longer) {
        return isTail(shorter, longer)
                || areGivenAlike(shorter, 0, longer, 0) && (endAlike(shorter, longer) || isHead(shorter, longer));
    }

    /** The same surname, or in the longer name one more behind it, and middle names that go together. */
    private boolean endAlike(NameForm shorter, NameForm longer) {
        int last = longer.keys().size() - 1;
        if (shorter.last().equals(longer.last())) {
            return areMiddlesAlike(shorter, longer, last);
        }
        return last >= 3
                && shorter.last().equals(longer.keys().get(last - 1))
                && areMiddlesAlike(shorter, longer, last - 1);
    }

    /** Whether the words between the first and the last do not contradict each other: initials word by word, names in the same order. */
    private boolean areMiddlesAlike(NameForm shorter, NameForm longer, int end) {
        int at = 1;
        for (int i = 1; i < shorter.words().size() - 1; i++) {
            boolean initial = isInitial(shorter, i);
            while (at < end && !areGivenAlike(shorter, i, longer, at)) {
                if (initial || isInitial(longer, at)) {
                    return false;
                }
                at++;
            }
            if (at >= end) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** All words of the one at the head of the other; a name that ends with a given name is not whole. */
    private boolean isHead(NameForm shorter, NameForm longer) {
        int last = shorter.keys().size() - 1;
        return shorter.keys().subList(1, last + 1).equals(longer.keys().subList(1, last + 1))
                && !isInitial(shorter, last)
                && !given.containsKey(shorter.words().get(last));
    }

    /** All words of the one at the end of the other. */
    private static boolean isTail(NameForm shorter, NameForm longer) {
        int size = longer.keys().size();
        return longer.keys().subList(size - shorter.keys().size(), size).equals(shorter.keys());
    }

    /** The surname first in one of them: the same words, where it is plain which of them is the surname. */
    private boolean isTurned(NameForm one, NameForm other) {
        if (one.hasParticle() || other.hasParticle() || one.words().stream().allMatch(given::containsKey)) {
            return false;
        }
        return isTurn(one, other) || isTurn(other, one);
    }

    /** Whether the first word of one, put behind, gives the other. */
    private static boolean isTurn(NameForm one, NameForm other) {
        var keys = one.keys();
        var turned = Stream.concat(keys.subList(1, keys.size()).stream(), Stream.of(keys.get(0)));
        return turned.collect(Collectors.joining()).replaceAll("[=~]", "").equals(other.allKeys())
                || (letters(one.words().subList(1, one.words().size()))
                                + one.words().get(0))
                        .equals(other.letters());
    }

    private static String letters(List<String> words) {
        return String.join("", words);
    }

    private boolean areGivenAlike(NameForm one, int i, NameForm other, int j) {
        var a = one.words().get(i);
        var b = other.words().get(j);
        if (one.keys().get(i).equals(other.keys().get(j))
                || a.length() == 1 && b.startsWith(a)
                || b.length() == 1 && a.startsWith(b)) {
            return true;
        }
        if (Math.min(a.length(), b.length()) >= SOUNDED && Spellings.sound(a).equals(Spellings.sound(b))) {
            return true;
        }
        var forms = given.get(a);
        return forms != null && forms.equals(given.get(b));
    }

    private static boolean isInitial(NameForm name, int at) {
        return name.words().get(at).length() == 1;
    }
}
