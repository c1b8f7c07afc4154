package org.chancery.extract.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.TestReport;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.CountryWord;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Stamp;
import org.chancery.model.Token;

/** A sentence annotated by hand: {@code [Toshimitsu Motegi]} is a person, {@code {State Department}} an organisation; states are found by the files. */
public final class Marked {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:Dr|Gen|Sen)\\.|\\p{Lu}\\.(?:\\p{Lu}\\.)*|['’]s\\b|[\\p{L}\\p{N}]+(?:['’](?!s\\b)\\p{L}+)?|\\S");
    private static final Countries COUNTRIES = Countries.load();

    private final Report report;
    private final Annotation annotation;

    private Marked(Report report, Annotation annotation) {
        this.report = report;
        this.annotation = annotation;
    }

    /** The sentence, of a report without a day. */
    public static Marked of(String marked) {
        return of(marked, Optional.empty());
    }

    /** The sentences, of a report of a day. */
    public static Marked on(String day, String marked) {
        return of(marked, Optional.of(Stamp.ofDay(LocalDate.parse(day))));
    }

    private static Marked of(String marked, Optional<Stamp> published) {
        var text = new StringBuilder();
        var names = new ArrayList<Name>();
        int start = -1;
        for (char c : marked.toCharArray()) {
            if (c == '[' || c == '{') {
                start = text.length();
            } else if (c == ']' || c == '}') {
                var span = new Span(start, text.length());
                var sort = c == ']' ? Name.Sort.PERSON : Name.Sort.ORGANISATION;
                names.add(new Name(span, span.in(text), sort, Optional.empty(), Optional.empty()));
            } else {
                text.append(c);
            }
        }
        var tokens = TOKEN.matcher(text)
                .results()
                .map(m -> new Token(
                        new Span(m.start(), m.end()),
                        m.group(),
                        m.group(),
                        Character.isUpperCase(m.group().charAt(0)) ? "NNP" : "NN"))
                .toList();
        states(tokens, names, text);
        names.sort(Comparator.comparing(Name::span));
        var sentence = new Sentence(new Span(0, text.length()), tokens, Optional.empty(), 0, Optional.empty());
        return new Marked(report(text.toString(), published), new Annotation(List.of(sentence), names, List.of()));
    }

    private static void states(List<Token> tokens, List<Name> names, CharSequence text) {
        for (int i = 0; i < tokens.size(); ) {
            var match = COUNTRIES.words().longest(tokens, i);
            int end = match.map(m -> m.end()).orElse(i + 1);
            var span = tokens.get(i).span().to(tokens.get(end - 1).span());
            if (match.isPresent() && names.stream().noneMatch(n -> n.span().overlaps(span))) {
                var word = match.get().value();
                names.add(new Name(
                        span,
                        span.in(text),
                        sort(word.kind()),
                        Optional.of(word.country().iso3()),
                        Optional.of(word.entry())));
            }
            i = end;
        }
    }

    private static Name.Sort sort(CountryWord.Kind kind) {
        return switch (kind) {
            case NAME -> Name.Sort.STATE;
            case ADJECTIVE, PEOPLE -> Name.Sort.DEMONYM;
            case CAPITAL, SEAT -> Name.Sort.METONYM;
        };
    }

    private static Report report(String text, Optional<Stamp> published) {
        return TestReport.of(text).published(published).report();
    }

    public Report report() {
        return report;
    }

    public Annotation annotation() {
        return annotation;
    }

    List<OfficePhrase> found(OfficePhraseFinder finder) {
        return finder.find(report, annotation);
    }

    public String text(Span span) {
        return span.in(report.text());
    }
}
