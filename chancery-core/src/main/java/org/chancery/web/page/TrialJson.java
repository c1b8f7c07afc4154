package org.chancery.web.page;

import org.chancery.export.CodedJson;
import org.chancery.export.RecordJson;
import org.chancery.export.ReportJson;
import tools.jackson.databind.node.ObjectNode;

/** A report that is not kept, coded, in the form of {@code /reports/{id}.json} and with the draft by which it can be kept. */
final class TrialJson {

    private TrialJson() {}

    static ObjectNode of(TrialCoding.Tried tried) {
        var json = ReportJson.of(tried.coded().report());
        json.set("coded", CodedJson.of(tried.coded().report().id(), tried.coded()));
        var events = json.putArray("events");
        tried.record().events().forEach(event -> events.add(RecordJson.of(event)));
        var statements = json.putArray("statements");
        tried.record().statements().forEach(said -> statements.add(RecordJson.of(said)));
        return json.put("draft", tried.draft()).put("reports", tried.reports());
    }
}
