package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.TestReport;
import org.chancery.knowledge.Table;
import org.chancery.model.Attestation;
import org.chancery.model.Coded;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.Span;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record in which somebody holds each office that reports can name: who asks for one by any of its titles is told who. */
class EveryOfficeTest {

    private static final String CONSONANTS = "bdfglmnprstz";

    @TempDir
    Path folder;

    @Test
    void isAnsweredByEachOfItsTitles() {
        var offices = org.chancery.knowledge.Offices.load();
        var asked = new LinkedHashMap<String, String>();
        var coded = new LinkedHashMap<String, Coded>();
        for (var row : Table.read("offices.tsv", "titles", "office", "level", "sector", "owner", "marks")) {
            var office = row.text("office");
            boolean ofBody = row.text("owner").equals("body");
            var own = offices.organisation(office).filter(name -> ofBody);
            var body = ofBody ? own.or(() -> Optional.of("Arab League")) : Optional.<String>empty();
            var person = "Ana " + surname(coded.size());
            var held = coded.computeIfAbsent(office + body, key -> holds(person, office, body));
            for (var title : row.list("titles")) {
                // what a title with a portfolio means, and whose a title is that names a body, other tables say
                boolean whole = offices.titled(title)
                        .filter(found -> found.name().equals(office))
                        .isPresent();
                if (whole) {
                    asked.put(
                            own.isPresent()
                                    ? title
                                    : body.isPresent() ? "the Arab League's " + title : title + " of Norway",
                            held.offices().get(0).person().name());
                }
            }
        }
        var wrong = new ArrayList<String>();
        try (var store = Store.writing(folder.resolve("a.db"))) {
            coded.values().forEach(one -> store.inbox().put(one, "2022-08-08T00:00:00Z"));
            new Derivation(store).update();
            var questions = new Questions(store);
            asked.forEach((phrase, person) -> {
                var found = questions.holders(phrase, Optional.empty()).holders().stream()
                        .map(holder -> holder.tenure().person().name())
                        .toList();
                if (!found.contains(person)) {
                    wrong.add(phrase + ": " + found + " for " + person);
                }
            });
        }
        assertThat(asked).hasSizeGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    /** No two of them can be one name. */
    private static String surname(int number) {
        int base = CONSONANTS.length();
        return ("" + CONSONANTS.charAt(number / base / base) + "a" + CONSONANTS.charAt(number / base % base) + "a"
                        + CONSONANTS.charAt(number % base) + "ak")
                .transform(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    private static Coded holds(String person, String office, Optional<String> body) {
        var report = TestReport.of(person + " is in office.")
                .id("r " + person)
                .published("2022-03-01")
                .report();
        var state = body.isPresent() ? Optional.<String>empty() : Optional.of("NOR");
        var attestation = new Attestation(
                new Party(person, Party.Kind.PERSON, state, Optional.of(office), Optional.empty()),
                office,
                office,
                state,
                body,
                OfficePhrase.Term.CURRENT,
                Attestation.How.TITLE,
                report.day(),
                new Span(0, person.length()));
        return new Coded(report, List.of(), List.of(), List.of(attestation), List.of(), List.of(), List.of());
    }
}
