package org.chancery.web;

import org.chancery.export.RecordJson;
import org.chancery.query.Dossier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A dossier in JSON. */
final class DossierJson {

    private DossierJson() {}

    static ObjectNode of(Dossier dossier) {
        var json = JsonNodeFactory.instance.objectNode();
        var party = dossier.party();
        json.put("id", party.id());
        json.put("name", party.name());
        json.put("kind", party.kind());
        party.country().ifPresent(country -> json.put("country", country));
        json.put("events", party.events());
        json.put("statements", dossier.statements());
        var offices = json.putArray("offices");
        dossier.offices().forEach(tenure -> offices.add(RecordJson.of(tenure)));
        var met = json.putArray("met");
        for (var contact : dossier.contacts()) {
            met.addObject()
                    .put("id", contact.party().id())
                    .put("name", contact.party().name())
                    .put("times", contact.times())
                    .put("first", contact.first())
                    .put("last", contact.last());
        }
        var coming = json.putArray("coming");
        dossier.coming().forEach(event -> coming.add(RecordJson.of(event)));
        var latest = json.putArray("latest");
        dossier.latest().forEach(event -> latest.add(RecordJson.of(event)));
        return json;
    }
}
