package org.chancery.web.page;

import java.util.List;
import org.chancery.model.Said;
import org.chancery.query.Dossier;

/** What the page of a person, organisation or group shows. */
public record PartyPage(
        Dossier dossier, String countryName, List<EventLine> coming, List<EventLine> latest, List<Said> said) {}
