package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.Annotation;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Phrase;
import org.chancery.model.Span;
import org.chancery.model.Wording;

/**
 * The words of a clause as somebody reads them who has not read the report: "met him" becomes "met Ola Berg", "rejected the demand" "rejected
 * the demand by Chad", or "a demand" where nobody knows whose.
 */
final class NamedWording {

    private static final Pattern PRONOUN = Pattern.compile("^(?:him|her|them)\\b");
    private static final Pattern OWNER =
            Pattern.compile("\\b(?:the|a|an|his|her|its|their)\\s+$", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Annotation annotation;
    private final BareNouns nouns;

    NamedWording(String text, Annotation annotation, BareNouns nouns) {
        this.text = text;
        this.annotation = annotation;
        this.nouns = nouns;
    }

    /**
     * The wording with names.
     *
     * @param actors whoever acts
     * @param recipients to whom
     * @param judged whether the recipients are known by the deed that the words name alone
     */
    Wording of(Wording wording, List<PartyMention> actors, List<PartyMention> recipients, boolean judged) {
        var names = new TreeMap<Span, String>(Comparator.reverseOrder());
        mentions(
                        judged
                                ? actors
                                : Stream.concat(actors.stream(), recipients.stream())
                                        .toList())
                .forEach((span, parties) -> {
                    var bare = bare(span, parties);
                    replacement(bare.in(text), parties).ifPresent(name -> names.put(bare, name));
                });
        if (judged) {
            mentions(recipients).forEach((span, parties) -> names.put(span, span.in(text) + " by " + list(parties)));
        }
        bound(wording, recipients).ifPresent(span -> names.put(span, list(parties(recipients))));
        wording.phrases().forEach(phrase -> nouns.in(phrase.span()).forEach(noun -> {
            if (names.keySet().stream().noneMatch(noun.span()::overlaps)) {
                names.put(noun.span(), noun.indefinite());
            }
        }));
        return new Wording(
                wording.verb(),
                wording.form(),
                wording.object().map(phrase -> named(phrase, names)),
                wording.plural(),
                wording.rest().stream().map(phrase -> named(phrase, names)).toList());
    }

    /** "the alliance for long-range weapons": what only adds to a description is none of it, unless the name has it too. */
    private Span bare(Span span, List<Party> parties) {
        return NounPhrase.at(annotation, span)
                .map(NounPhrase::core)
                .filter(core -> core.start() < core.end() && core.end() < span.end())
                .filter(core -> !isOf(core, span)
                        && parties.stream()
                                .noneMatch(party -> party.name().endsWith(new Span(core.end(), span.end()).in(text))))
                .map(core -> new Span(span.start(), core.end()))
                .orElse(span);
    }

    /** "the envoys of Chad": whose they are belongs to them. */
    private boolean isOf(Span core, Span span) {
        return new Span(core.end(), span.end()).in(text).strip().startsWith("of ");
    }

    private static TreeMap<Span, List<Party>> mentions(List<PartyMention> parties) {
        var found = new TreeMap<Span, List<Party>>();
        parties.forEach(mention ->
                found.computeIfAbsent(mention.span(), span -> new ArrayList<>()).add(mention.party()));
        return found;
    }

    /** The pronoun that opens the words, where who is done to was named before them. */
    private Optional<Span> bound(Wording wording, List<PartyMention> recipients) {
        var first = wording.rest().stream().map(Phrase::span).findFirst();
        boolean outside = !recipients.isEmpty()
                && recipients.stream().noneMatch(mention -> wording.phrases().stream()
                        .anyMatch(phrase -> phrase.span().overlaps(mention.span())));
        return first.filter(span -> outside).flatMap(span -> {
            var pronoun = PRONOUN.matcher(span.in(text));
            return pronoun.find()
                    ? Optional.of(new Span(span.start(), span.start() + pronoun.end()))
                    : Optional.empty();
        });
    }

    private Phrase named(Phrase phrase, TreeMap<Span, String> names) {
        var span = phrase.span();
        var words = new StringBuilder(span.in(text));
        names.forEach((at, name) -> {
            if (span.covers(at)) {
                words.replace(from(words, at, span), at.end() - span.start(), name);
            }
        });
        String told = words.toString().replaceAll("\\s+", " ");
        boolean same = told.equalsIgnoreCase(phrase.text());
        return same ? phrase : new Phrase(told, span);
    }

    /** Where an article or owner before a description begins, which no name has: "its ally" becomes "Chad". */
    private int from(StringBuilder words, Span at, Span phrase) {
        int start = at.start() - phrase.start();
        var before = OWNER.matcher(words.substring(0, start));
        return before.find() ? before.start() : start;
    }

    /** The names for words that name nobody, or only a surname. */
    private static Optional<String> replacement(String words, List<Party> parties) {
        boolean nameless = words.equals(words.toLowerCase(Locale.ROOT));
        boolean surname = parties.size() == 1
                && parties.get(0).kind() == Party.Kind.PERSON
                && parties.get(0).name().endsWith(" " + words);
        boolean groups = parties.stream().anyMatch(party -> party.kind() == Party.Kind.GROUP);
        return groups || !nameless && !surname ? Optional.empty() : Optional.of(list(parties));
    }

    private static List<Party> parties(List<PartyMention> mentions) {
        return mentions.stream().map(PartyMention::party).toList();
    }

    private static String list(List<Party> parties) {
        var names = parties.stream().map(Party::name).distinct().toList();
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
