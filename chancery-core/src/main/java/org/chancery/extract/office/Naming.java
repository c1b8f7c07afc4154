package org.chancery.extract.office;

import java.util.Optional;
import org.chancery.knowledge.Bodies.Body;
import org.chancery.knowledge.Office;
import org.chancery.knowledge.Offices;

/** Gives a title and its owner the canonical office: generic for states, the body's own for organisations. */
final class Naming {

    private final Offices offices;

    Naming(Offices offices) {
        this.offices = offices;
    }

    Named of(Title title, String words, Optional<String> told, Owner owner) {
        if (title.counterpart()) {
            return new Named(Optional.empty(), told, owner.body().map(Body::name));
        }
        var office = title.office().orElseThrow();
        boolean outside = owner.body().isPresent() || owner.organisation().isPresent();
        if (outside && office.owner() != Office.Owner.STATE) {
            return new Named(
                    Optional.of(head(office, owner)),
                    Optional.empty(),
                    owner.body().map(Body::name).or(owner::organisation));
        }
        if (office.owner() == Office.Owner.BODY && office.level() == Office.Level.BODY && told.isEmpty()) {
            return new Named(Optional.of(office.name()), Optional.empty(), offices.organisation(office.name()));
        }
        var country = told.or(() -> offices.soleCountry(words));
        var named = country.flatMap(c -> offices.titled(words, c)).orElse(office);
        return new Named(Optional.of(named.name()), country, Optional.empty());
    }

    /** "The UN chief" is its Secretary-General; "the Commission's president" that of the European Commission. */
    private static String head(Office office, Owner owner) {
        if (owner.body().isEmpty()) {
            return office.name();
        }
        String head = owner.body().get().head();
        boolean loose = office.name().equals("director") || office.name().equals("leader");
        return loose || head.startsWith(office.name()) ? head : office.name();
    }

    record Named(Optional<String> office, Optional<String> country, Optional<String> organisation) {}
}
