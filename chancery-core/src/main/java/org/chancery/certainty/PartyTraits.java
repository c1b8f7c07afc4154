package org.chancery.certainty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.EventMention;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;

/** Traits of who takes part: what filled each role, and from where. */
final class PartyTraits {

    private PartyTraits() {}

    static void add(EventMention event, Optional<Site> site, Set<String> traits) {
        role("actor", event.actors(), event, site, traits);
        role("recipient", event.recipients(), event, site, traits);
        together(event, site, traits);
    }

    private static void role(
            String role, List<PartyMention> parties, EventMention event, Optional<Site> site, Set<String> traits) {
        if (parties.isEmpty()) {
            traits.add(role + ".none");
            traits.add(role + ".none." + event.type());
        }
        if (parties.size() > 1) {
            traits.add(role + ".several");
        }
        for (var mention : parties) {
            kind(role, mention.party(), traits);
            site.ifPresent(here -> words(role, mention, here, traits));
        }
    }

    private static void kind(String role, Party party, Set<String> traits) {
        traits.add(role + "." + party.kind().label());
        if (party.country().isEmpty()) {
            traits.add(role + ".stateless." + party.kind().label());
        }
        party.office().ifPresent(office -> traits.add(role + ".office"));
    }

    private static void words(String role, PartyMention mention, Site site, Set<String> traits) {
        if (!site.isHere(mention.span())) {
            traits.add(role + ".elsewhere");
            return;
        }
        var name = site.name(mention.span());
        traits.add(role + (site.isPronoun(mention.span()) ? ".pronoun" : name.isPresent() ? ".named" : ".described"));
        name.ifPresent(one -> traits.add(role + ".by." + one.sort().name().toLowerCase(Locale.ROOT)));
        traits.add(role + "." + site.relation(mention.span()).orElse("indirect"));
        if (mention.span().start()
                > site.sentence().tokens().get(site.trigger()).span().start()) {
            traits.add(role + ".behind");
        }
    }

    private static void together(EventMention event, Optional<Site> site, Set<String> traits) {
        var parties = event.parties();
        long different = parties.stream().map(PartyMention::party).distinct().count();
        traits.add("parties." + (different > 2 ? "many" : String.valueOf(different)));
        var countries = parties.stream()
                .flatMap(mention -> mention.party().country().stream())
                .distinct()
                .count();
        traits.add(countries > 1 ? "parties.international" : countries == 1 ? "parties.domestic" : "parties.stateless");
        if (event.isMeeting() && different == 1) {
            traits.add("meeting.alone");
        }
        boolean named = site.isPresent()
                && parties.stream().anyMatch(mention -> site.get().isNamed(mention.span()));
        if (!named) {
            traits.add("parties.nameless");
        }
        boolean political = parties.stream()
                .map(PartyMention::party)
                .anyMatch(party ->
                        party.kind() == Party.Kind.STATE || party.office().isPresent());
        traits.add(political ? "parties.official" : "parties.unofficial");
    }
}
