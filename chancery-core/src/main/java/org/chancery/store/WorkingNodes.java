package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How mentions stand to one another while a record is derived: tables {@code node}, {@code node_key}. From one thread. */
public final class WorkingNodes {

    private static final String NODE = "SELECT report, idx, part, low, high, anchor, home, component, event FROM node";

    private final Prepared sql;
    private long last;

    WorkingNodes(Prepared sql) {
        this.sql = sql;
        this.last = sql.one("SELECT coalesce(max(component), 0) FROM node", row -> row.getLong(1))
                .orElse(0L);
    }

    /** A row of {@code node}. */
    public record NodeRow(
            String report,
            int index,
            String part,
            long low,
            long high,
            long anchor,
            long home,
            long component,
            String event) {}

    /** A number that no component has had in this store. */
    public long fresh() {
        return ++last;
    }

    /** The nodes of a report. */
    public List<NodeRow> nodes(String report) {
        return sql.list(NODE + " WHERE report = ? ORDER BY idx, part", WorkingNodes::node, report);
    }

    /** The nodes that have any of these keys, each once. */
    public List<NodeRow> meeting(Collection<Long> keys) {
        Map<Long, NodeRow> found = new LinkedHashMap<>();
        sql.among(
                        "SELECT n.report, n.idx, n.part, n.low, n.high, n.anchor, n.home, n.component, n.event, n.no"
                                + " FROM node_key k JOIN node n ON n.no = k.node WHERE k.key IN (*)",
                        row -> Map.entry(row.getLong(10), node(row)),
                        keys)
                .forEach(entry -> found.putIfAbsent(entry.getKey(), entry.getValue()));
        return new ArrayList<>(found.values());
    }

    /** How many nodes a component has. */
    public int size(long component) {
        return sql.one("SELECT count(*) FROM node WHERE component = ?", row -> row.getInt(1), component)
                .orElse(0);
    }

    /** The nodes of a component. */
    public List<NodeRow> component(long component) {
        return sql.list(NODE + " WHERE component = ?", WorkingNodes::node, component);
    }

    /** The nodes of a component with a home. */
    public List<NodeRow> component(long component, long home) {
        return sql.list(NODE + " WHERE component = ? AND home = ?", WorkingNodes::node, component, home);
    }

    /** Keeps a new node. */
    public void add(NodeRow node, Collection<Long> keys) {
        sql.run(
                "INSERT INTO node (report, idx, part, low, high, anchor, home, component, event) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                node.report(),
                node.index(),
                node.part(),
                node.low(),
                node.high(),
                node.anchor(),
                node.home(),
                node.component(),
                node.event());
        long no = sql.one(
                        "SELECT no FROM node WHERE report = ? AND idx = ? AND part = ?",
                        row -> row.getLong(1),
                        node.report(),
                        node.index(),
                        node.part())
                .orElseThrow();
        keys.forEach(key -> sql.later("node_key", "INSERT INTO node_key (key, node) VALUES (?, ?)", key, no));
    }

    /** Keeps a node's component and event. */
    public void change(NodeRow node) {
        sql.run(
                "UPDATE node SET component = ?, event = ? WHERE report = ? AND idx = ? AND part = ?",
                node.component(),
                node.event(),
                node.report(),
                node.index(),
                node.part());
    }

    /** Lets go of the nodes of a report. */
    public void removeNodes(String report) {
        for (long no : sql.list("SELECT no FROM node WHERE report = ?", row -> row.getLong(1), report)) {
            sql.run("DELETE FROM node_key WHERE node = ?", no);
        }
        sql.run("DELETE FROM node WHERE report = ?", report);
    }

    /** Gives all nodes of one component to another. */
    public void merge(long component, long into) {
        sql.run("UPDATE node SET component = ? WHERE component = ?", into, component);
    }

    private static NodeRow node(ResultSet row) throws SQLException {
        return new NodeRow(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getString(9));
    }
}
