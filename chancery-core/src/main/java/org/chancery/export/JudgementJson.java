package org.chancery.export;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Evidence;
import org.chancery.model.Judgement;
import org.chancery.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Judgements as lines of {@code judgements.jsonl}, and back. */
public final class JudgementJson {

    private JudgementJson() {}

    /** A judgement; an anchor's words are {@code report}, {@code start}, {@code end}. */
    public static ObjectNode of(Judgement judgement) {
        return new Tree()
                .put("id", judgement.id())
                .put("verdict", judgement.verdict().label())
                .list(
                        "anchors",
                        judgement.anchors().stream().map(JudgementJson::anchor).toList())
                .text("field", judgement.field())
                .text("value", judgement.value())
                .node("given", judgement.given().map(GivenJson::of))
                .text("audit", judgement.audit())
                .put("by", judgement.by())
                .put("at", judgement.at())
                .text("note", judgement.note())
                .build();
    }

    private static ObjectNode anchor(Judgement.Anchor anchor) {
        return new Tree()
                .put("kind", anchor.kind().name().toLowerCase(Locale.ROOT))
                .put("report", anchor.words().report())
                .span(anchor.words().span())
                .build();
    }

    /**
     * The judgement of a line.
     *
     * @throws IllegalArgumentException when the line is none; the message says why
     */
    public static Judgement read(String line) {
        try {
            var node = JsonMapper.shared().readTree(line);
            var anchors = new ArrayList<Judgement.Anchor>();
            node.path("anchors").forEach(anchor -> anchors.add(anchor(anchor)));
            var verdict = Judgement.Verdict.of(needed(node, "verdict"))
                    .orElseThrow(() -> new IllegalArgumentException("no such verdict"));
            return new Judgement(
                    needed(node, "id"),
                    verdict,
                    anchors,
                    text(node, "field"),
                    text(node, "value"),
                    node.has("given")
                            ? Optional.of(GivenJson.read(verdict, JsonObject.of(node.path("given"))))
                            : Optional.empty(),
                    text(node, "audit"),
                    needed(node, "by"),
                    needed(node, "at"),
                    text(node, "note"));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Judgement.Anchor anchor(JsonNode node) {
        return new Judgement.Anchor(
                Judgement.Kind.valueOf(needed(node, "kind").toUpperCase(Locale.ROOT)),
                new Evidence(
                        needed(node, "report"),
                        new Span(node.path("start").asInt(), node.path("end").asInt())));
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).isString() ? Optional.of(node.path(key).asString()) : Optional.empty();
    }

    private static String needed(JsonNode node, String key) {
        return text(node, key).orElseThrow(() -> new IllegalArgumentException("no " + key));
    }
}
