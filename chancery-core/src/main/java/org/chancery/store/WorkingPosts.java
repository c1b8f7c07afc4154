package org.chancery.store;

import java.util.List;

/** Who is attested in which office, while a record is derived: table {@code attested}. From one thread. */
public final class WorkingPosts {

    private final Prepared sql;

    WorkingPosts(Prepared sql) {
        this.sql = sql;
    }

    /** A row of {@code attested}; the body is whatever its writer made of it. */
    public record AttestedRow(String source, int index, String person, String office, String owner, Object body) {}

    /** What a source attests, in order. */
    public <T> List<T> attestedIn(String source, Class<T> type) {
        return sql.list(
                "SELECT body FROM attested WHERE source = ? ORDER BY idx",
                row -> Body.unpack(row.getBytes(1), type),
                source);
    }

    /** Makes this what a source attests, under no post yet. */
    public void attest(String source, List<AttestedRow> now) {
        sql.run("DELETE FROM attested WHERE source = ?", source);
        for (var row : now) {
            sql.later(
                    "attested",
                    "INSERT INTO attested (source, idx, person, office, owner, post, body) VALUES (?, ?, ?, ?, ?, '', ?)",
                    row.source(),
                    row.index(),
                    row.person(),
                    row.office(),
                    row.owner(),
                    Body.pack(row.body()));
        }
    }

    /** What is attested of a person in an office without its owner. */
    public <T> List<T> ownerless(String person, String office, Class<T> type) {
        return sql.list(
                "SELECT body FROM attested WHERE person = ? AND office = ? AND owner = '' ORDER BY source, idx",
                row -> Body.unpack(row.getBytes(1), type),
                person,
                office);
    }

    /** The owners told of a person's office. */
    public List<String> owners(String person, String office) {
        return sql.list(
                "SELECT DISTINCT owner FROM attested WHERE person = ? AND office = ? AND owner <> '' ORDER BY owner",
                row -> row.getString(1),
                person,
                office);
    }

    /** Puts an attestation under a post; gives the one it stood under, empty if none. */
    public String post(String source, int index, String post) {
        var before = sql.one(
                        "SELECT post FROM attested WHERE source = ? AND idx = ?",
                        row -> row.getString(1),
                        source,
                        index)
                .orElse("");
        sql.run("UPDATE attested SET post = ? WHERE source = ? AND idx = ?", post, source, index);
        return before;
    }

    /** All that is attested under a post. */
    public <T> List<T> attestedAs(String post, Class<T> type) {
        return sql.list(
                "SELECT body FROM attested WHERE post = ? ORDER BY source, idx",
                row -> Body.unpack(row.getBytes(1), type),
                post);
    }
}
