package org.chancery.resolve;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** Whom "he" and "she" mean: somebody named shortly before, or told of by his title alone. */
final class PersonBefore {

    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 3;

    /** How many pronouns are followed back to a name. */
    private static final int LINKS = 30;

    private static final Pattern SUBJECT = Pattern.compile("nsubj.*");

    private final Annotation annotation;
    private final PersonMentions cast;
    private final List<OfficePhrase> offices;
    private final Function<PersonMentions.Member, Party> persons;
    private final Function<Span, Optional<Party>> titled;

    /**
     * @param persons somebody of the cast, with country and office
     * @param titled the one person whom a title without a name means
     */
    PersonBefore(
            Annotation annotation,
            PersonMentions cast,
            List<OfficePhrase> offices,
            Function<PersonMentions.Member, Party> persons,
            Function<Span, Optional<Party>> titled) {
        this.annotation = annotation;
        this.cast = cast;
        this.offices = offices;
        this.persons = persons;
        this.titled = titled;
    }

    /** Who can be meant: nobody is urged, thanked or told by himself where "him" is said. */
    interface Possible {

        boolean named(PersonMentions.Member member);

        boolean titled(Party party);
    }

    /** The first person who acts before the pronoun in its sentence, else the first of the nearest sentence before. */
    Optional<Party> of(NounPhrase pronoun, Possible possible) {
        var beside = new ArrayDeque<Party>();
        var next = Optional.of(pronoun);
        for (int link = 0; link < LINKS && next.isPresent(); link++) {
            var here = lookBack(next.get(), possible);
            here.person().ifPresent(beside::push);
            next = here.pronoun();
        }
        // the one named by the farthest of them
        return Optional.ofNullable(beside.peek());
    }

    /**
     * What the nearest sentence that says something has for a pronoun.
     *
     * @param person the person named or meant by a title there
     * @param pronoun the same pronoun as its subject, which is asked before
     */
    private record Antecedent(Optional<Party> person, Optional<NounPhrase> pronoun) {}

    private Antecedent lookBack(NounPhrase np, Possible possible) {
        int at = np.headToken().span().start();
        for (int back = 0; back <= REACH && np.index() - back >= 0; back++) {
            var sentence = annotation.sentences().get(np.index() - back);
            var named = annotation.namesIn(sentence.span()).stream()
                    .filter(name -> name.span().start() < at && name.sort() == Name.Sort.PERSON)
                    .filter(name -> cast.at(name.span()).filter(possible::named).isPresent())
                    .toList();
            var subject = named.stream()
                    .filter(name -> isSubject(sentence, name.span()))
                    .findFirst()
                    .flatMap(this::person);
            var pronoun = subject.isPresent() ? Optional.<NounPhrase>empty() : sameBefore(np, sentence);
            var person = subject.or(() -> official(sentence, at, possible))
                    .or(() -> named.stream().findFirst().flatMap(this::person));
            if (person.isPresent() || pronoun.isPresent()) {
                return new Antecedent(person, pronoun);
            }
        }
        return new Antecedent(Optional.empty(), Optional.empty());
    }

    private Optional<Party> person(Name name) {
        return cast.at(name.span()).map(persons);
    }

    /** "She spoke of Moe. She asked": the same pronoun as a subject before means the same. */
    private Optional<NounPhrase> sameBefore(NounPhrase np, Sentence sentence) {
        String word = np.headToken().text().toLowerCase(Locale.ROOT);
        var tokens = sentence.tokens();
        return sentence.dependencies()
                .flatMap(deps -> IntStream.range(0, tokens.size())
                        .filter(i -> tokens.get(i).span().end() <= np.span().start()
                                && tokens.get(i).text().toLowerCase(Locale.ROOT).equals(word)
                                && deps.relation(i).startsWith("nsubj"))
                        .boxed()
                        .findFirst())
                .flatMap(i -> NounPhrase.at(annotation, tokens.get(i).span()));
    }

    /** "Chad's president flew to Oslo. He met": the one title without a name that acts before the pronoun. */
    private Optional<Party> official(Sentence sentence, int before, Possible possible) {
        return offices.stream()
                .filter(office ->
                        sentence.span().covers(office.span()) && office.span().end() <= before)
                .filter(office -> office.person().isEmpty() && !office.plural() && isSubject(sentence, office.title()))
                .flatMap(office -> titled.apply(office.span()).stream())
                .filter(possible::titled)
                .findFirst();
    }

    private static boolean isSubject(Sentence sentence, Span words) {
        return sentence.dependencies()
                .filter(deps -> IntStream.range(0, deps.size())
                        .filter(i -> sentence.tokens().get(i).span().overlaps(words))
                        .filter(i -> deps.head(i) < 0
                                || !sentence.tokens().get(deps.head(i)).span().overlaps(words))
                        .anyMatch(i -> SUBJECT.matcher(deps.relation(i)).matches()))
                .isPresent();
    }
}
