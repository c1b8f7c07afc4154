package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.Holding;
import org.chancery.knowledge.Office;
import org.chancery.model.Annotation;
import org.chancery.model.Attestation.How;
import org.chancery.model.Name;
import org.chancery.model.OfficePhrase;
import org.chancery.model.OfficePhrase.Term;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * Completes the office phrases of one report: the country that only the context tells, the office that "counterpart" means, the
 * holder whom a bare title means. First the phrases that name office and person, then the counterparts, then the bare titles.
 * The report's own words come before the reference list. One object for one report; not thread-safe.
 */
final class ClaimReader {

    /** Characters before a title within which a state's word still belongs to it. */
    private static final int NEAR = 14;

    private final Report report;
    private final Annotation annotation;
    private final PersonMentions cast;
    private final Resolver.Known known;
    private final List<Claim> claims = new ArrayList<>();

    ClaimReader(Report report, Annotation annotation, PersonMentions cast, Resolver.Known known) {
        this.report = report;
        this.annotation = annotation;
        this.cast = cast;
        this.known = known;
    }

    /** All that can be completed, in the order of the text. */
    List<Claim> read(List<OfficePhrase> phrases) {
        phrases.stream()
                .filter(phrase -> phrase.person().isPresent() && !phrase.counterpart())
                .forEach(phrase -> phrase.office().ifPresent(office -> named(phrase, office, How.TITLE)));
        phrases.stream()
                .filter(phrase -> phrase.person().isPresent() && phrase.counterpart())
                .forEach(phrase ->
                        counterpart(phrase, phrases).ifPresent(office -> named(phrase, office, How.COUNTERPART)));
        phrases.stream().filter(phrase -> phrase.person().isEmpty()).forEach(phrase -> phrase.office()
                .or(() -> counterpart(phrase, phrases))
                .ifPresent(office -> bare(phrase, office)));
        claims.sort(Comparator.comparing(claim -> claim.phrase().span()));
        return List.copyOf(claims);
    }

    /** A phrase with a person. */
    private void named(OfficePhrase phrase, String office, How how) {
        var span = phrase.person().orElseThrow();
        var member = member(span);
        String name =
                member.map(PersonMentions.Member::name).orElseGet(() -> PersonMentions.clean(span.in(report.text())));
        var abroad = abroad(name, office, phrase);
        var listed = listed(name, office, phrase, abroad.or(phrase::country));
        var country = phrase.organisation().isPresent()
                ? Optional.<String>empty()
                : abroad.or(phrase::country)
                        .or(() -> member.flatMap(this::toldElsewhere))
                        .or(() -> listed.flatMap(Holding::country))
                        .or(() -> joined(phrase));
        var organisation = phrase.organisation()
                .or(() -> country.isPresent() ? Optional.empty() : listed.flatMap(Holding::organisation));
        String meant = phrase.counterpart() ? office : own(phrase, office, country);
        boolean several = !name.contains(" ") || known.holders().ever(name).isEmpty();
        String fullest = listed.filter(holding -> several && holding.office().equals(meant))
                .map(Holding::person)
                .orElse(name);
        claims.add(new Claim(
                member,
                fullest,
                meant,
                country,
                organisation,
                term(phrase, fullest, meant, country.or(() -> organisation)),
                how,
                phrase));
    }

    /**
     * "Defence Secretary Lloyd Austin": the wording is one state's own, but the man whom the list knows holds that office in another.
     * Against a state that is named in or before the title only where the list knows another holder there ("talks on Iran President Trump opened"), never
     * against "British".
     */
    private Optional<String> abroad(String name, String office, OfficePhrase phrase) {
        var day = report.day();
        if (day.isEmpty() || phrase.country().isEmpty()) {
            return Optional.empty();
        }
        var told = statesNamed(phrase);
        boolean besideState = told.stream().allMatch(other -> other.sort() == Name.Sort.STATE);
        if (told.isEmpty()
                ? !name.contains(" ")
                : !besideState
                        || !isHeldByAnother(name, office, phrase.country().get(), day.get())) {
            return Optional.empty();
        }
        var people = name.contains(" ")
                ? known.holders().ever(name)
                : known.holders().surnamed(name, day.get());
        var held = people.stream()
                .filter(holding -> holding.covers(day.get())
                        && holding.country().isPresent()
                        && known.offices().sameOffice(holding.office(), office))
                .toList();
        boolean here = held.stream().anyMatch(holding -> holding.country().equals(phrase.country()));
        boolean one = held.stream().map(Holding::person).distinct().count() == 1;
        return here || !one ? Optional.empty() : held.get(0).country();
    }

    /** The names of states, peoples and bodies of states in a title and just before it. */
    private List<Name> statesNamed(OfficePhrase phrase) {
        var words = new Span(
                Math.max(0, phrase.span().start() - NEAR), phrase.span().end());
        return annotation.namesIn(words).stream()
                .filter(other ->
                        other.sort() != Name.Sort.PERSON && other.country().isPresent())
                .toList();
    }

    private boolean isHeldByAnother(String name, String office, String country, LocalDate day) {
        return known.holders()
                .holder(office, country, day)
                .filter(holding -> known.holders().surnamed(name, day).stream()
                        .noneMatch(other -> other.person().equals(holding.person())))
                .isPresent();
    }

    /** The office that the words of a title mean in a country found only now. */
    private String own(OfficePhrase phrase, String office, Optional<String> country) {
        return phrase.country().isPresent() || country.isEmpty()
                ? office
                : known.offices()
                        .titled(phrase.title().in(report.text()), country.get())
                        .map(o -> o.name())
                        .orElse(office);
    }

    /** What the reference list has of this person: under the full name, else under the surname in this very office on the day. */
    private Optional<Holding> listed(String name, String office, OfficePhrase phrase, Optional<String> country) {
        var day = report.day();
        var ever = known.holders().ever(name).stream()
                .filter(holding -> country.isEmpty()
                        || holding.country().isEmpty()
                        || holding.country().equals(country))
                .toList();
        var found = ever.stream()
                .filter(holding -> holding.office().equals(office))
                .findFirst()
                .or(() -> ever.stream().filter(Holding::isState).findFirst());
        if (found.isPresent() || day.isEmpty() || phrase.term() == Term.FORMER && !name.contains(" ")) {
            return found;
        }
        var same = named(name, phrase.term(), day.get())
                .filter(holding -> known.offices().sameOffice(holding.office(), office)
                        && (country.isEmpty() || holding.country().equals(country))
                        && (phrase.organisation().isEmpty()
                                || holding.organisation().equals(phrase.organisation())))
                .toList();
        boolean one = same.stream().map(Holding::person).distinct().count() == 1;
        return one ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** What those of this name held on the day; "former" before it, those who hold it no more. */
    private Stream<Holding> named(String name, Term term, LocalDate day) {
        if (!name.contains(" ")) {
            return known.holders().surnamed(name, day).stream();
        }
        return known.holders().everAny(name).stream()
                .filter(holding -> term == Term.FORMER ? holding.latest().isBefore(day) : holding.covers(day));
    }

    /** The country that another phrase gives to the same person, or a state named right before one of his mentions. */
    private Optional<String> toldElsewhere(PersonMentions.Member member) {
        return claims.stream()
                .filter(claim -> claim.isOf(member))
                .flatMap(claim -> claim.country().stream())
                .findFirst()
                .or(() -> Possessor.of(annotation, member));
    }

    /** "Japanese Prime Minister Koizumi and Foreign Minister Machimura": the country of the phrase joined before. */
    private Optional<String> joined(OfficePhrase phrase) {
        return claims.stream()
                .filter(claim -> claim.phrase().span().end() < phrase.span().start())
                .reduce((a, b) -> b)
                .filter(claim -> {
                    String between = report.text()
                            .substring(
                                    claim.phrase().span().end(), phrase.span().start())
                            .strip();
                    return between.equals("and") || between.equals(",") || between.equals(", and");
                })
                .flatMap(Claim::country);
    }

    /** Nobody is given an office that he had left: what the list knows of the day comes before a title given out of courtesy. */
    private Term term(OfficePhrase phrase, String name, String office, Optional<String> owner) {
        var day = report.day();
        if (phrase.term() != Term.CURRENT || day.isEmpty() || owner.isEmpty()) {
            return phrase.term();
        }
        var terms = known.holders().ever(name).stream()
                .filter(holding ->
                        holding.office().equals(office) && holding.owner().equals(owner.get()))
                .toList();
        LocalDate on = day.get();
        if (terms.isEmpty()
                || terms.stream().anyMatch(holding -> holding.covers(on) || holding.covers(on.minusDays(2)))) {
            return Term.CURRENT;
        }
        return terms.stream().allMatch(holding -> holding.earliest().isAfter(on)) ? Term.DESIGNATE : Term.FORMER;
    }

    private void bare(OfficePhrase phrase, String office) {
        // "NATO leaders": a body has one head, and they are others
        boolean several = phrase.plural() && phrase.organisation().isPresent();
        if (several || phrase.term() == Term.FORMER || phrase.term() == Term.DESIGNATE) {
            return;
        }
        var owner = phrase.country().or(phrase::organisation);
        var told = claims.stream()
                .filter(claim -> claim.member().isPresent()
                        && claim.office().equals(office)
                        && claim.isCurrent()
                        && (owner.isEmpty() || claim.owner().equals(owner)))
                .toList();
        if (!told.isEmpty() && owner.isPresent()) {
            var claim = told.get(0);
            claims.add(new Claim(
                    claim.member(),
                    claim.name(),
                    office,
                    claim.country(),
                    claim.organisation(),
                    phrase.term(),
                    How.TITLE,
                    phrase));
        } else if (told.isEmpty() && owner.isPresent() && report.day().isPresent() && !isShared(office)) {
            var day = report.day().get();
            known.holders()
                    .holder(office, owner.get(), day)
                    .or(() -> phrase.counterpart() ? leader(office, owner.get(), day) : Optional.empty())
                    .ifPresent(holding -> listed(phrase, holding));
        }
    }

    /** A prime minister's counterpart in a state without one is who leads it, and a president's likewise. */
    private Optional<Holding> leader(String office, String state, LocalDate day) {
        return known.offices().leads(office)
                ? known.holders().all().stream()
                        .filter(holding -> holding.owner().equals(state) && holding.covers(day))
                        .filter(holding -> known.offices().leads(holding.office()))
                        .min(Comparator.comparingInt(
                                holding -> known.offices().isHeadOfGovernment(holding.office()) ? 0 : 1))
                : Optional.empty();
    }

    private boolean isShared(String office) {
        return known.offices().find(office).filter(Office::shared).isPresent();
    }

    private void listed(OfficePhrase phrase, Holding holding) {
        var member = cast.members().stream()
                .filter(m -> known.holders().ever(m.name()).contains(holding))
                .findFirst();
        claims.add(new Claim(
                member,
                member.map(PersonMentions.Member::name).orElse(holding.person()),
                holding.office(),
                holding.country(),
                holding.organisation(),
                Term.CURRENT,
                How.REGISTRY,
                phrase));
    }

    /** The office that "counterpart" means: that of the person or title told of nearest before it, else first after it in its sentence. */
    private Optional<String> counterpart(OfficePhrase phrase, List<OfficePhrase> phrases) {
        var theirs = phrase.person().stream()
                .flatMap(span ->
                        held(member(span).map(PersonMentions.Member::name).orElse(span.in(report.text()))).stream())
                .filter(holding ->
                        phrase.country().isEmpty() || holding.country().equals(phrase.country()))
                .map(Holding::office)
                .toList();
        var candidates = new Antecedents(annotation, cast, phrases).of(phrase);
        for (var candidate : candidates) {
            var offices = candidate.member().map(this::offices).orElseGet(() -> candidate.office().stream()
                    .toList());
            var shared = offices.stream().filter(theirs::contains).findFirst();
            if (shared.isPresent()) {
                return shared;
            }
        }
        if (!theirs.isEmpty()) {
            return Optional.of(theirs.get(0));
        }
        return candidates.stream()
                .flatMap(candidate ->
                        candidate
                                .member()
                                .map(this::offices)
                                .orElseGet(() -> candidate.office().stream().toList())
                                .stream())
                .filter(office ->
                        known.offices().find(office).filter(o -> o.single()).isPresent())
                .findFirst();
    }

    private List<String> offices(PersonMentions.Member member) {
        var told = claims.stream()
                .filter(claim -> claim.isOf(member) && claim.isCurrent())
                .map(Claim::office);
        return Stream.concat(told, held(member.name()).stream().map(Holding::office))
                .distinct()
                .toList();
    }

    private List<Holding> held(String name) {
        return report.day().map(day -> known.holders().offices(name, day)).orElse(List.of());
    }

    private Optional<PersonMentions.Member> member(Span person) {
        return annotation.names().stream()
                .filter(name -> name.sort() == Name.Sort.PERSON && name.span().overlaps(person))
                .findFirst()
                .flatMap(name -> cast.at(name.span()));
    }
}
