package org.chancery.cli;

import java.util.List;
import org.chancery.model.Event;
import org.chancery.query.Dossier;
import org.chancery.query.Questions;

/** A party's dossier for people. */
final class DossierText {

    private static final int SHOWN = 8;

    private final Screen screen;
    private final EventList events;

    DossierText(Screen screen, Questions questions) {
        this.screen = screen;
        this.events = new EventList(screen, questions);
    }

    void print(Dossier dossier) {
        var party = dossier.party();
        screen.wrapped(
                0,
                screen.bold(party.name()) + ", " + party.kind()
                        + party.country().map(c -> ", " + c).orElse(""));
        screen.wrapped(
                0,
                Totals.count(party.events(), "event") + ", " + Totals.count(dossier.statements(), "statement") + " · "
                        + screen.dim(party.id()));
        if (!dossier.offices().isEmpty()) {
            head("Offices");
            dossier.offices()
                    .forEach(tenure -> screen.wrapped(
                            2,
                            OfficeText.office(tenure)
                                    + OfficeText.span(tenure).map(s -> ", " + s).orElse("") + " · "
                                    + screen.dim(tenure.id())));
        }
        if (!dossier.contacts().isEmpty()) {
            head("Met");
            dossier.contacts().stream()
                    .limit(SHOWN)
                    .forEach(contact -> screen.wrapped(
                            2,
                            contact.party().name()
                                    + contact.party()
                                            .country()
                                            .map(c -> " (" + c + ")")
                                            .orElse("") + ": " + Totals.count(contact.times(), "time") + ", last "
                                    + (contact.last().isEmpty() ? "undated" : contact.last())));
        }
        list("Planned", dossier.coming());
        list("Latest", dossier.latest());
        screen.blank();
    }

    private void list(String title, List<Event> found) {
        if (!found.isEmpty()) {
            head(title);
            events.print(found.subList(0, Math.min(SHOWN, found.size())));
        }
    }

    private void head(String title) {
        screen.blank();
        screen.line(screen.bold(title));
    }
}
