package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Holding;
import org.chancery.knowledge.Office;
import org.chancery.model.Annotation;
import org.chancery.model.Attestation;
import org.chancery.model.EventMention;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * Who holds which office in one report: by its own words, and by the reference list on the day in question. Nobody is given an
 * office that he had left. One object for one report; not thread-safe.
 */
final class Incumbents {

    /** Days before a report within which an event's parties had the titles that the report gives them. */
    private static final int RECENT = 90;

    /** Puts a title of birth behind every office. */
    private static final int COURTESY = 100;

    private final Report report;
    private final Annotation annotation;
    private final Resolver.Known known;
    private final List<Claim> claims;
    private final Map<PersonMentions.Member, Optional<String>> countries = new HashMap<>();

    Incumbents(
            Report report,
            Annotation annotation,
            PersonMentions cast,
            List<OfficePhrase> phrases,
            Resolver.Known known) {
        this.report = report;
        this.annotation = annotation;
        this.known = known;
        this.claims = new ClaimReader(report, annotation, cast, known).read(phrases);
    }

    /** The person with country and office as on a day; on the day of the report where none is given. */
    Party party(PersonMentions.Member member, Optional<LocalDate> day) {
        var on = day.or(report::day);
        return new Party(name(member), Party.Kind.PERSON, country(member), office(member, on), Optional.empty());
    }

    /** Whom a title without a name means: by the report, else by the reference list. */
    List<Party> holders(OfficePhrase phrase, Optional<LocalDate> day) {
        var found = new ArrayList<Party>();
        var owner = phrase.country().or(phrase::organisation);
        // "the foreign minister" beside "the secretary": of two who hold such an office the one who has this very title
        var ordered = claims.stream()
                .sorted(Comparator.comparing((Claim claim) -> !isTitled(claim, phrase)))
                .toList();
        for (var claim : ordered) {
            boolean own = claim.phrase().equals(phrase) && claim.how() == Attestation.How.REGISTRY;
            boolean told = phrase.office().equals(Optional.of(claim.office()))
                    && claim.isCurrent()
                    && claim.member().isPresent()
                    && (owner.isEmpty() || claim.owner().equals(owner));
            if (own || told) {
                found.add(then(claim, phrase, day)
                        .map(this::party)
                        .or(() -> claim.member().map(member -> party(member, day)))
                        .orElseGet(() -> party(claim)));
                break;
            }
        }
        return found;
    }

    /** "met a Chadian president in 2019": whoever held the office on the day of the event, where the list knows it for another. */
    private Optional<Holding> then(Claim claim, OfficePhrase phrase, Optional<LocalDate> day) {
        boolean past = day.isPresent()
                && report.day().filter(day.get().plusDays(RECENT)::isBefore).isPresent();
        var owner = phrase.country().or(phrase::organisation);
        return past && owner.isPresent()
                ? known.holders().holder(claim.office(), owner.get(), day.get()).filter(holding -> !holding.person()
                        .equals(claim.name()))
                : Optional.empty();
    }

    private Party party(Holding holding) {
        return new Party(
                holding.person(),
                Party.Kind.PERSON,
                holding.country(),
                Optional.of(title(holding.office(), holding.country())),
                Optional.empty());
    }

    private boolean isTitled(Claim claim, OfficePhrase phrase) {
        return claim.phrase()
                .title()
                .in(report.text())
                .equalsIgnoreCase(phrase.title().in(report.text()));
    }

    private Party party(Claim claim) {
        return new Party(
                claim.name(),
                Party.Kind.PERSON,
                claim.country(),
                Optional.of(title(claim.office(), claim.country())),
                Optional.empty());
    }

    private String name(PersonMentions.Member member) {
        return of(member).stream()
                .map(Claim::name)
                .filter(name -> name.length() > member.name().length())
                .findFirst()
                .orElseGet(member::name);
    }

    private List<Claim> of(PersonMentions.Member member) {
        return claims.stream().filter(claim -> claim.isOf(member)).toList();
    }

    /** The state that a person belongs to. */
    Optional<String> country(PersonMentions.Member member) {
        return countries.computeIfAbsent(member, this::findCountry);
    }

    private Optional<String> findCountry(PersonMentions.Member member) {
        return of(member).stream()
                .flatMap(claim -> claim.country().stream())
                .findFirst()
                .or(() -> Possessor.of(annotation, member))
                .or(() -> of(member).stream()
                                .noneMatch(claim -> claim.organisation().isPresent())
                        ? listed(member).stream()
                                .flatMap(holding -> holding.country().stream())
                                .findFirst()
                        : Optional.empty())
                .or(() -> Possessor.apposed(annotation, member));
    }

    /** The reference list's rows of a person: all of one who is named in full, those of the day for a surname that only one holder of a high office has. */
    private List<Holding> listed(PersonMentions.Member member) {
        String name = name(member);
        return name.contains(" ")
                ? known.holders().ever(name)
                : report.day().map(day -> known.holders().known(name, day)).orElse(List.of());
    }

    /** The office that a person held on a day, as his state calls it, in lower case. */
    Optional<String> office(PersonMentions.Member member, Optional<LocalDate> day) {
        var country = country(member);
        var rows = listed(member).stream()
                .filter(holding -> holding.country().isEmpty()
                        || country.isEmpty()
                        || holding.country().equals(country))
                .toList();
        var found = new ArrayList<Held>();
        for (var claim : of(member)) {
            boolean knownOffice = rows.stream().anyMatch(row -> isSame(row, claim));
            boolean held =
                    day.isPresent() && rows.stream().anyMatch(row -> isSame(row, claim) && row.covers(day.get()));
            if (held || claim.isCurrent() && !(knownOffice && day.isPresent())) {
                found.add(new Held(claim.office(), claim.country()));
            }
        }
        day.ifPresent(on -> rows.stream()
                .filter(row -> row.covers(on) && isOffice(row.office()))
                .forEach(row -> found.add(new Held(row.office(), row.country()))));
        return found.stream()
                .min(Comparator.comparingInt(held -> rank(held.office())))
                .map(held -> title(held.office(), held.country()));
    }

    private boolean isOffice(String name) {
        return known.offices()
                .find(name)
                .filter(office -> office.level() == Office.Level.FIGURE)
                .isEmpty();
    }

    private static boolean isSame(Holding row, Claim claim) {
        return row.office().equals(claim.office()) && Optional.of(row.owner()).equals(claim.owner());
    }

    /** The nearer to the head of a state, the lower; the second of two titles of a minister ("state councilor") after the first. */
    private int rank(String name) {
        var office = known.offices().find(name);
        int level = office.map(Office::level).map(Enum::ordinal).orElse(99);
        boolean general = name.equals("minister")
                || name.equals("cabinet minister")
                || name.equals("state councilor")
                || name.equals("general secretary");
        // a prince who is a minister acts as that
        boolean courtesy = office.filter(it -> it.level() == Office.Level.ROYAL && it.weak())
                .isPresent();
        return 2 * level + (general ? 1 : 0) + (courtesy ? COURTESY : 0);
    }

    private String title(String office, Optional<String> country) {
        return country.flatMap(c -> known.offices().title(office, c))
                .orElse(office)
                .toLowerCase(Locale.ROOT);
    }

    /** What the report attests, by place. */
    List<Attestation> attestations(List<EventMention> events) {
        var twins = new Twins(events);
        var parts = new HashMap<Integer, List<Part>>();
        for (var event : events) {
            for (var party : event.parties()) {
                parts.computeIfAbsent(annotation.indexAt(party.span()), sentence -> new ArrayList<>())
                        .add(new Part(event, party));
            }
        }
        return claims.stream()
                .filter(claim -> claim.how() != Attestation.How.REGISTRY
                        || isMeant(claim, parts(claim.phrase().title(), parts)))
                .map(claim -> attestation(claim, parts(claim.phrase().span(), parts), twins))
                .toList();
    }

    /** A party of an event. */
    private record Part(EventMention event, PartyMention party) {}

    /** The parties that words of a sentence name, in the order of their events. */
    private List<Part> parts(Span span, Map<Integer, List<Part>> parts) {
        return parts.getOrDefault(annotation.indexAt(span), List.of()).stream()
                .filter(part -> part.party().span().overlaps(span))
                .toList();
    }

    /** Whether a bare title that takes part in an event means its holder of the report's day. */
    private static boolean isMeant(Claim claim, List<Part> parts) {
        var told = parts.stream().map(part -> part.party().party().name()).toList();
        return told.isEmpty() || told.contains(claim.name());
    }

    private Attestation attestation(Claim claim, List<Part> parts, Twins twins) {
        var country = claim.country().or(() -> claim.member().flatMap(this::country));
        var title = claim.country().flatMap(c -> known.offices().title(claim.office(), c));
        var current =
                claim.isCurrent() ? Optional.of(title(claim.office(), claim.country())) : Optional.<String>empty();
        return new Attestation(
                new Party(claim.name(), Party.Kind.PERSON, country, current, Optional.empty()),
                claim.office(),
                title.orElseGet(() -> capitals(claim.office())),
                claim.country(),
                claim.organisation(),
                claim.term(),
                claim.how(),
                claim.isCurrent() ? day(parts, twins) : report.day(),
                claim.phrase().span());
    }

    /** The day of the event that the phrase takes part in, if it is one day and not ahead of the report, else the report's day. */
    private Optional<LocalDate> day(List<Part> parts, Twins twins) {
        var told = parts.stream()
                .flatMap(part -> DayWithinReport.of(part.event(), twins).stream())
                .filter(date -> report.day()
                        .map(d -> !date.isAfter(d) && date.plusDays(RECENT).isAfter(d))
                        .orElse(true))
                .findFirst();
        return told.or(report::day);
    }

    private static String capitals(String office) {
        var words = new ArrayList<String>();
        for (String word : office.split(" ")) {
            boolean small = word.equals("of") || word.equals("the") || word.equals("for") || word.equals("to");
            words.add(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return String.join(" ", words);
    }

    private record Held(String office, Optional<String> country) {}
}
