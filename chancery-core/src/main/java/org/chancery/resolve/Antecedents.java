package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Span;

/** Whose counterpart a phrase can mean, the likeliest first: whom the report told of before it, nearest first; then who comes after it in its sentence. */
final class Antecedents {

    private final Annotation annotation;
    private final PersonMentions cast;
    private final List<OfficePhrase> phrases;

    Antecedents(Annotation annotation, PersonMentions cast, List<OfficePhrase> phrases) {
        this.annotation = annotation;
        this.cast = cast;
        this.phrases = phrases;
    }

    List<Candidate> of(OfficePhrase phrase) {
        var all = new ArrayList<Candidate>();
        cast.members().forEach(member -> member.mentions()
                .forEach(name -> all.add(new Candidate(name.span(), Optional.of(member), Optional.empty()))));
        phrases.stream()
                .filter(other -> other.person().isEmpty() && other.office().isPresent())
                .forEach(other -> all.add(new Candidate(other.span(), Optional.empty(), other.office())));
        int end = annotation
                .sentenceAt(new Span(phrase.span().end() - 1, phrase.span().end()))
                .or(() -> annotation.sentenceAt(phrase.span()))
                .map(sentence -> sentence.span().end())
                .orElse(phrase.span().end());
        var before = all.stream()
                .filter(candidate -> candidate.span().end() <= phrase.span().start())
                .sorted(Comparator.comparing(Candidate::span).reversed());
        var after = all.stream()
                .filter(candidate -> candidate.span().start() >= phrase.span().end()
                        && candidate.span().end() <= end)
                .sorted(Comparator.comparing(Candidate::span));
        return java.util.stream.Stream.concat(before, after).toList();
    }

    /**
     * Somebody told of.
     *
     * @param office where a title stands without a name
     */
    record Candidate(Span span, Optional<PersonMentions.Member> member, Optional<String> office) {}
}
