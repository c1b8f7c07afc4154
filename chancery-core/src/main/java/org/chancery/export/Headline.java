package org.chancery.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.Articles;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Headlines;
import org.chancery.knowledge.Verbs;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Phrase;
import org.chancery.model.Place;
import org.chancery.model.Status;
import org.chancery.model.Wording;

/**
 * An event in one line, without its day: "Lebanon and Israel signed a maritime border agreement", "Antony Blinken plans to visit China".
 * In the words of a report where they tell the event as the record has it, else in those of its type. Immutable, thread-safe.
 */
public final class Headline {

    private static final int SHOWN = 4;
    private static final String OF = " of ";

    private final Headlines types = Headlines.load();
    private final Verbs verbs = Verbs.load();
    private final Countries countries = Countries.load();
    private final Articles articles = Articles.load();

    /** The line, its first letter large. */
    public String of(Event event) {
        String words = event.told().map(told -> inWords(event, told)).orElse("");
        String line = words.isEmpty() ? byType(event) : words;
        boolean said = !words.isEmpty() && isSaid(event);
        String told = join(
                line,
                event.place()
                        .filter(place -> !said)
                        .map(place -> where(event, place, line.toLowerCase(Locale.ROOT)))
                        .orElse(""));
        return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1);
    }

    /** "in Oslo", "at the Kremlin": of a meeting whose line does not say it; empty of other events. */
    private String where(Event event, Place place, String line) {
        boolean meeting = event.type() == EventType.CONSULT
                && !event.modes().contains("visit")
                && place.point().isPresent();
        if (!meeting || line.contains(place.name().toLowerCase(Locale.ROOT))) {
            return "";
        }
        boolean seat = place.country()
                .flatMap(countries::find)
                .filter(country -> country.seats().contains(place.name()))
                .isPresent();
        return (seat ? "at the " : "in ") + place.name();
    }

    /** Whether the words that the line is made of hold words that the place was read from, under whatever name. */
    private static boolean isSaid(Event event) {
        var words = event.evidence().getOrDefault("place", List.of());
        return event.told().stream()
                .flatMap(told -> told.wording().phrases().stream())
                .anyMatch(phrase -> words.stream().anyMatch(at -> at.span().overlaps(phrase.span())));
    }

    /** In the words of a report; empty where they do not name who acted, or name somebody twice. */
    private String inWords(Event event, Event.Told told) {
        var wording = told.wording();
        var subject = event.actors().stream()
                .filter(actor -> !told.named().contains(actor.id().orElse(actor.name())))
                .toList();
        String rest = text(wording.rest());
        if (subject.isEmpty()) {
            return wording.object().isPresent() ? passive(event.status(), wording, rest) : "";
        }
        String object = wording.object().map(Phrase::text).orElse("");
        String words = join(object, rest);
        boolean twice = subject.stream()
                .filter(party -> party.kind() == Party.Kind.PERSON || words.startsWith(party.name()))
                .anyMatch(party -> (" " + words + " ").contains(" " + party.name() + " "));
        boolean alone = words.isEmpty() && subject.size() < 2 && event.type().isMutual();
        if (twice || alone) {
            return "";
        }
        return switch (wording.form()) {
            case PLAIN -> active(event.status(), subject, wording.verb(), words);
            case TELLING -> join(names(subject), verbs.past(wording.verb()), words);
            case NEGATED -> join(names(subject), "did not", wording.verb(), words);
        };
    }

    private String active(Status status, List<Party> subject, String verb, String words) {
        boolean many = isPlural(subject);
        String who = names(subject);
        return switch (status) {
            case OCCURRED -> join(who, verbs.past(verb), words);
            case ONGOING -> join(who, many ? "are" : "is", verbs.gerund(verb), words);
            case PLANNED -> join(who, many ? "plan to" : "plans to", verb, words);
            case CANCELLED -> "called off: " + join(who, "to", verb, words);
            case DENIED -> "denied: " + join(who, verbs.past(verb), words);
            case HYPOTHETICAL -> join(who, "may", verb, words);
        };
    }

    /** "ten envoys were expelled from Norway": nobody says who did it. */
    private String passive(Status status, Wording wording, String rest) {
        String whom = wording.object().orElseThrow().text();
        String done = join(verbs.participle(wording.verb()), rest);
        String was = wording.plural() ? "were" : "was";
        if (wording.form() != Wording.Form.PLAIN) {
            return join(whom, was, wording.form() == Wording.Form.NEGATED ? "not" : "", done);
        }
        return switch (status) {
            case OCCURRED -> join(whom, was, done);
            case ONGOING -> join(whom, wording.plural() ? "are being" : "is being", done);
            case PLANNED -> join(whom, "to be", done);
            case CANCELLED -> "called off: " + join(whom, "to be", done);
            case DENIED -> "denied: " + join(whom, was, done);
            case HYPOTHETICAL -> join(whom, "may be", done);
        };
    }

    /** In the words of the event's type. */
    private String byType(Event event) {
        var phrase = types.of(event.type(), event.modes());
        var actors = distinct(event.actors(), Set.of());
        var recipients = distinct(
                event.recipients(), event.actors().stream().map(Party::name).collect(Collectors.toSet()));
        if (actors.size() == 1) {
            // what an embassy says of its own state is said of somebody else there
            recipients.removeIf(party -> party.kind() == Party.Kind.STATE
                    && party.country().equals(actors.get(0).country()));
        }
        if (actors.isEmpty()) {
            String noun = phrase.nounTo() + " " + inner(recipients);
            return marked(event.status(), noun);
        }
        // those who meet are all actors: the first met the others
        boolean split = recipients.isEmpty() && event.type().isMutual() && actors.size() == 2;
        var subject = split ? actors.subList(0, 1) : actors;
        var others = split ? actors.subList(1, 2) : recipients;
        boolean people = others.stream().noneMatch(party -> party.kind() == Party.Kind.STATE);
        String told = others.isEmpty()
                ? phrase.plain()
                : (people ? phrase.plainWhom() : phrase.plainTo()) + " " + inner(others);
        int space = told.indexOf(' ');
        String verb = space < 0 ? told : told.substring(0, space);
        return active(event.status(), subject, verb, space < 0 ? "" : told.substring(space + 1));
    }

    private static String marked(Status status, String noun) {
        return switch (status) {
            case OCCURRED, ONGOING -> noun;
            case PLANNED -> "planned: " + noun;
            case CANCELLED -> "called off: " + noun;
            case DENIED -> "denied: " + noun;
            case HYPOTHETICAL -> "possible: " + noun;
        };
    }

    private static List<Party> distinct(List<Party> parties, Set<String> without) {
        var seen = new LinkedHashSet<>(without);
        var found = new ArrayList<Party>();
        parties.stream().filter(party -> seen.add(party.name())).forEach(found::add);
        return found;
    }

    /** At the head of the line. */
    private String names(List<Party> parties) {
        return names(parties, this::name);
    }

    /** Within the line, where some names take an article. */
    private String inner(List<Party> parties) {
        return names(parties, party -> party.kind() == Party.Kind.PERSON ? name(party) : articles.before(name(party)));
    }

    private static String names(List<Party> parties, Function<Party, String> name) {
        var names = sharingHead(parties.stream().map(name).distinct().toList());
        if (names.size() > SHOWN) {
            return String.join(", ", names.subList(0, SHOWN)) + " and " + (names.size() - SHOWN) + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** "Envoys of Chad", "Mali": of many who are called the same, the word stands once. One "president of Chad" is not that of Mali too. */
    private static List<String> sharingHead(List<String> names) {
        int of = names.isEmpty() ? -1 : names.get(0).indexOf(OF);
        if (names.size() < 2 || of < 1 || !names.get(0).substring(0, of).matches(".*[^s]s")) {
            return names;
        }
        // "ministers of trade of Peru": the whole of what they are called
        int end = names.get(0).lastIndexOf(OF) + OF.length();
        var head = names.get(0).substring(0, end);
        boolean all = names.stream().allMatch(name -> name.regionMatches(true, 0, head, 0, end));
        return all
                ? Stream.concat(names.stream().limit(1), names.stream().skip(1).map(name -> name.substring(end)))
                        .toList()
                : names;
    }

    /** The name; of "leaders" without one, with their country. */
    private String name(Party party) {
        boolean nameless = party.name().equals(party.name().toLowerCase(Locale.ROOT));
        return party.country()
                .filter(code -> nameless && party.kind() != Party.Kind.STATE)
                .flatMap(countries::find)
                .map(country -> party.name() + " of " + articles.before(country.name()))
                .orElse(party.name());
    }

    /** Whether a verb after them is in the plural: several, or a group such as "senior officials". */
    private static boolean isPlural(List<Party> parties) {
        return parties.size() > 1
                || parties.get(0).kind() == Party.Kind.GROUP
                        && parties.get(0).name().endsWith("s");
    }

    private static String text(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining(" "));
    }

    private static String join(String... words) {
        return java.util.Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
