package org.chancery.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.Office;
import org.chancery.knowledge.Organisation;
import org.chancery.knowledge.Organisations;
import org.chancery.knowledge.Table;
import org.chancery.model.Tenure;
import org.chancery.store.Columns;

/**
 * The office that a phrase asks for: "UK foreign secretary", "UN secretary-general", "EU foreign policy chief", "head of the IAEA".
 *
 * @param words what is left of it without the state or the organisation, folded
 * @param office the canonical name, where the words are a title that the tables have
 * @param head whether it asks for whoever heads the organisation
 */
record AskedOffice(
        String words, Optional<Country> country, Optional<String> organisation, Optional<String> office, boolean head) {

    /** Reads phrases. Immutable. */
    static final class Reader {

        private static final int LONGEST_OWNER = 6;

        private final org.chancery.knowledge.Offices titles = org.chancery.knowledge.Offices.load();
        private final Organisations organisations = Organisations.load();
        private final Map<String, Set<String>> heads =
                Table.distinct(Table.read("heads.tsv", "name", "kind"), "name").stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("kind"),
                                Collectors.mapping(row -> row.text("name"), Collectors.toUnmodifiableSet())));
        private final WhoIs whoIs;

        Reader(WhoIs whoIs) {
            this.whoIs = whoIs;
        }

        AskedOffice read(String phrase) {
            var words = List.of(phrase.strip().split("\\s+"));
            var whole = titles.titled(phrase).map(Office::name);
            var own = whole.flatMap(titles::organisation);
            if (own.isPresent()) {
                return asked(words, Optional.empty(), own, whole);
            }
            var state = owner(words, whoIs::country);
            if (state.isPresent()) {
                return asked(state.get().rest, Optional.of(state.get().owner), Optional.empty(), whole);
            }
            var body = owner(words, this::organisation);
            return asked(
                    body.map(Owned::rest).orElse(words),
                    Optional.empty(),
                    body.map(Owned::owner).map(Organisation::name),
                    whole);
        }

        private AskedOffice asked(
                List<String> rest, Optional<Country> country, Optional<String> organisation, Optional<String> whole) {
            var title = String.join(" ", rest);
            var words = rest.stream()
                    .map(Reader::withoutPossessive)
                    .filter(word -> !isSmall(word))
                    .collect(Collectors.joining(" "));
            var office = country.flatMap(state -> titles.titled(title, state.iso3()))
                    .or(() -> titles.titled(title))
                    .map(Office::name)
                    .or(() -> whole);
            boolean head = organisation.isPresent() && isHead(words);
            return new AskedOffice(Columns.fold(words), country, organisation, office, head);
        }

        private boolean isHead(String words) {
            return heads.get("asked").contains(Columns.fold(words));
        }

        /** "of" and "the" hold a title together, "minister of foreign affairs", and join it to its owner. */
        private static boolean isSmall(String word) {
            return word.equalsIgnoreCase("of") || word.equalsIgnoreCase("the");
        }

        private static String withoutPossessive(String word) {
            return word.replaceAll("['’]s$|['’]$", "");
        }

        /** Of these tenures those of the office asked for; where none is, those that have its words. States are compared elsewhere. */
        List<Tenure> of(List<Tenure> tenures, AskedOffice asked) {
            var owned = tenures.stream()
                    .filter(tenure -> asked.organisation.isEmpty() || asked.organisation.equals(tenure.organisation()))
                    .toList();
            var exact = owned.stream().filter(tenure -> isOffice(tenure, asked)).toList();
            return exact.isEmpty()
                    ? owned.stream()
                            .filter(tenure -> hasWords(tenure, asked.words))
                            .toList()
                    : exact;
        }

        private boolean isOffice(Tenure tenure, AskedOffice asked) {
            if (asked.head) {
                return heads.get("office").contains(tenure.office());
            }
            return asked.office
                    .filter(name -> titles.sameOffice(name, tenure.office()))
                    .isPresent();
        }

        private static boolean hasWords(Tenure tenure, String words) {
            var names = " " + Columns.fold(tenure.office()) + " " + Columns.fold(tenure.title()) + " "
                    + Columns.fold(tenure.organisation().orElse("")) + " ";
            return !words.isEmpty()
                    && Arrays.stream(words.split(" ")).allMatch(word -> names.contains(" " + word + " "));
        }

        private Optional<Organisation> organisation(String words) {
            return organisations.named(words).or(() -> organisations.named(words.toUpperCase(Locale.ROOT)));
        }

        private record Owned<T>(T owner, List<String> rest) {}

        /** The longest run of words that names an owner beside a title ("FM" is one, and a state's code), else the longest; and the words without it. */
        private <T> Optional<Owned<T>> owner(List<String> words, Function<String, Optional<T>> named) {
            var found = new ArrayList<Owned<T>>();
            for (int length = Math.min(LONGEST_OWNER, words.size() - 1); length > 0; length--) {
                for (int at = 0; at + length <= words.size(); at++) {
                    var rest = without(words, at, at + length);
                    named.apply(withoutPossessive(String.join(" ", words.subList(at, at + length))))
                            .ifPresent(owner -> found.add(new Owned<>(owner, rest)));
                }
            }
            return found.stream()
                    .filter(owned -> isTitle(String.join(" ", owned.rest)))
                    .findFirst()
                    .or(() -> found.stream().findFirst());
        }

        private boolean isTitle(String words) {
            return titles.titled(words).isPresent() || isHead(words);
        }

        /** What stands before an owner, without the "of the" that joins it, and what stands behind. */
        private static List<String> without(List<String> words, int from, int to) {
            int end = from;
            while (end > 0 && isSmall(words.get(end - 1))) {
                end--;
            }
            var rest = new ArrayList<>(words.subList(0, end));
            rest.addAll(words.subList(to, words.size()));
            return rest;
        }
    }
}
