package org.chancery.query;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.knowledge.Countries;
import org.chancery.model.Party;

/**
 * Whom people mean by what they write of a party in a correction: a name or id that the event or the record has, the name of a country, or, for
 * somebody new, kind, name and country: {@code person:Jonas Dahl:NOR}. Thread-safe.
 */
public final class NamedParty {

    private static final Pattern NEW =
            Pattern.compile("(?i)(person|state|organisation|group):([^:]+)(?::(\\p{Lu}{3}))?");

    private final Questions questions;
    private final Countries countries = Countries.load();

    public NamedParty(Questions questions) {
        this.questions = questions;
    }

    /**
     * The party.
     *
     * @param near those of the event in question, who go before all others
     * @throws IllegalArgumentException when nobody is called so, or several are; the message says how to be clear
     */
    public Party of(String text, Collection<Party> near) {
        var name = text.strip();
        return among(name, near)
                .or(() -> newcomer(name))
                .or(() -> country(name))
                .or(() -> ofRecord(name))
                .orElseThrow(() -> new IllegalArgumentException("nobody in the record is called “" + name
                        + "”: write person:NAME:NOR, state:NAME:NOR, organisation:NAME or group:NAME:NOR"));
    }

    /** One of some parties by name or id. */
    static Optional<Party> among(String name, Collection<Party> parties) {
        return parties.stream()
                .filter(party ->
                        party.name().equalsIgnoreCase(name) || party.id().equals(Optional.of(name)))
                .findFirst();
    }

    private static Optional<Party> newcomer(String text) {
        var parts = NEW.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Party(
                parts.group(2).strip(),
                Party.Kind.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(parts.group(3)),
                Optional.empty(),
                Optional.empty()));
    }

    private Optional<Party> country(String name) {
        return countries
                .named(name)
                .map(country -> new Party(
                        country.name(),
                        Party.Kind.STATE,
                        Optional.of(country.iso3()),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Optional<Party> ofRecord(String name) {
        var byId = questions.dossier(name) instanceof Found.One<Dossier> one
                ? Stream.of(one.value().party())
                : Stream.<PartyRow>empty();
        var found = Stream.concat(byId, questions.parties(name).stream().filter(row -> row.name()
                        .equalsIgnoreCase(name)))
                .distinct()
                .toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("“" + name + "” can be "
                    + String.join(" or ", found.stream().map(PartyRow::id).toList()) + ": name the id");
        }
        return found.stream().findFirst().map(NamedParty::party);
    }

    private static Party party(PartyRow row) {
        return new Party(
                row.name(),
                Party.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
                row.country(),
                Optional.empty(),
                Optional.of(row.id()));
    }

    /**
     * A person of the record.
     *
     * @throws IllegalArgumentException when there is none of this name or id
     */
    public Party person(String text) {
        var party = ofRecord(text.strip())
                .orElseThrow(() -> new IllegalArgumentException("the record has no person “" + text + "”"));
        if (party.kind() != Party.Kind.PERSON) {
            throw new IllegalArgumentException(party.name() + " is no person");
        }
        return party;
    }
}
