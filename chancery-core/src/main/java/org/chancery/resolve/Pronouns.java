package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Party;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** Whom "he", "they", "it", "we" and "its" mean. */
final class Pronouns {

    private final Report report;
    private final Annotation annotation;
    private final PersonBefore before;
    private final History history;
    private final NamedParties named;
    private final Resolver.Known known;
    private final PostAuthors authors;
    private final Function<PersonMentions.Member, Party> persons;
    private final BiFunction<Span, List<Party>, List<Party>> parties;
    private final Kinship kinship;
    private final SubjectsMeant subjects;

    /**
     * @param persons somebody of the cast, with country and office
     * @param parties whom words mean, others than some
     */
    Pronouns(
            Report report,
            Annotation annotation,
            PersonBefore before,
            History history,
            NamedParties named,
            Resolver.Known known,
            PostAuthors authors,
            Function<PersonMentions.Member, Party> persons,
            BiFunction<Span, List<Party>, List<Party>> parties) {
        this.report = report;
        this.annotation = annotation;
        this.before = before;
        this.history = history;
        this.named = named;
        this.known = known;
        this.authors = authors;
        this.persons = persons;
        this.parties = parties;
        this.kinship = new Kinship(annotation, known.givenNames());
        this.subjects = new SubjectsMeant(annotation, known.standIns(), known.partyNouns());
    }

    /** @param word the pronoun in lower case */
    Stream<Party> meant(NounPhrase np, String word, List<Party> others) {
        var company = known.lists().has(ReferenceList.OURS, word) ? company(np) : List.<Party>of();
        if (known.lists().has(ReferenceList.SEVERAL, word)) {
            return several(np, others);
        }
        return company.isEmpty() ? pronoun(np, word, others).stream() : company.stream();
    }

    /** Whom a word for one person means, who fits a pronoun. */
    Optional<Party> person(NounPhrase np, String word, List<Party> others) {
        return before.of(np, new Fitting(word, others));
    }

    /** "They": whoever acts in the clause above or before where those are several, else those of the event told last. */
    private Stream<Party> several(NounPhrase np, List<Party> others) {
        var meant = subjects.several(np)
                .map(words -> parties.apply(words, others))
                .filter(found -> found.stream().noneMatch(others::contains))
                .orElse(List.of());
        return meant.isEmpty() ? history.several(np, others).stream() : meant.stream();
    }

    /** Whose "its forces" are. */
    Optional<Party> owner(NounPhrase np) {
        return np.before("PRP$")
                .filter(word -> word.text().equalsIgnoreCase("its"))
                .flatMap(word -> body(np, List.of()));
    }

    /** "it": a body without a name that acts in the clause above or before, else a state or body named. */
    private Optional<Party> body(NounPhrase np, List<Party> others) {
        return subjects.body(np)
                .flatMap(words -> parties.apply(words, others).stream().findFirst())
                .filter(party -> !others.contains(party) && party.kind() != Party.Kind.PERSON)
                .or(() -> history.bodyBefore(np, name -> !isJoined(name) && !others.contains(named.named(np, name)))
                        .map(name -> named.named(np, name)));
    }

    /** "Chad and Mali": neither of them is "it". */
    private boolean isJoined(Name name) {
        return NounPhrase.at(annotation, name.span())
                .flatMap(np -> np.sentence()
                        .dependencies()
                        .filter(arcs -> arcs.relation(np.head()).equals("conj")
                                || !arcs.children(np.head(), "conj").isEmpty()))
                .isPresent();
    }

    /** Whose: "his", "its", "their". */
    Stream<Party> possessor(NounPhrase np, String word, List<Party> others) {
        return switch (word) {
            case "his", "her" -> person(np, word.equals("his") ? "he" : "she", others).stream();
            case "its" -> body(np, others).stream();
            case "their" -> several(np, others);
            default -> Stream.empty();
        };
    }

    private Optional<Party> pronoun(NounPhrase np, String word, List<Party> others) {
        if (known.lists().has(ReferenceList.AUTHOR, word)) {
            return np.sentence().post().flatMap(authors::of);
        }
        if (known.lists().has(ReferenceList.PERSON, word)) {
            return person(np, word, others);
        }
        return word.equals("it") ? body(np, others) : Optional.empty();
    }

    /** Who can be meant by "he": nobody who takes part in what is told besides him, and no woman. */
    private final class Fitting implements PersonBefore.Possible {

        private final String pronoun;
        private final List<Party> others;

        Fitting(String pronoun, List<Party> others) {
            this.pronoun = pronoun;
            this.others = others;
        }

        @Override
        public boolean named(PersonMentions.Member member) {
            return !others.contains(persons.apply(member))
                    && known.givenNames().fits(pronoun, member.name())
                    && kinship.fits(pronoun, member);
        }

        @Override
        public boolean titled(Party official) {
            return !others.contains(official) && known.givenNames().fits(pronoun, official.name());
        }
    }

    private List<Party> company(NounPhrase np) {
        return np.sentence()
                .post()
                .map(post -> history.company(np, report.posts().get(post).span()))
                .orElse(List.of());
    }
}
