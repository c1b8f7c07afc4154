package org.chancery.score;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.knowledge.ScoringList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Party;

/** Whether two names can be those of one party: names are compared by their words, and titles alone make nobody the same. */
final class NameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Set<String> common;
    private final Set<String> articles;

    NameWords() {
        var lists = WordLists.read("scoring.tsv", ScoringList.class);
        common = lists.of(ScoringList.COMMON);
        articles = lists.of(ScoringList.ARTICLE);
    }

    /** Whether a party is one of those wanted. */
    boolean isOne(Party party, GoldParty wanted) {
        return wanted.names().stream().anyMatch(name -> isOne(party, name));
    }

    private boolean isOne(Party party, String name) {
        if (name.startsWith("@")) {
            return party.kind() != Party.Kind.PERSON
                    && party.country().filter(name.substring(1)::equals).isPresent();
        }
        var mine = words(party.name());
        var want = words(name);
        if (want.isEmpty()) {
            return false;
        }
        return mine.containsAll(want)
                || !mine.isEmpty() && want.containsAll(mine) && !rare(mine).isEmpty()
                || shareRare(mine, want);
    }

    /** Whether two names have a word in common that is no title. */
    boolean shareRare(String one, String other) {
        return shareRare(words(one), words(other));
    }

    private boolean shareRare(Set<String> one, Set<String> other) {
        var shared = new TreeSet<>(one);
        shared.retainAll(other);
        return !rare(shared).isEmpty();
    }

    private Set<String> rare(Set<String> words) {
        var rare = new TreeSet<>(words);
        rare.removeAll(common);
        return rare;
    }

    private Set<String> words(String name) {
        var plain = APOSTROPHES
                .matcher(MARKS.matcher(Normalizer.normalize(name.replace('ı', 'i'), Normalizer.Form.NFD))
                        .replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var found = new TreeSet<String>();
        for (var word = WORD.matcher(plain); word.find(); ) {
            found.add(bare(word.group()));
        }
        return found;
    }

    /** Without an Arabic article. */
    private String bare(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && articles.contains(word.substring(0, hyphen)) ? word.substring(hyphen + 1) : word;
    }
}
