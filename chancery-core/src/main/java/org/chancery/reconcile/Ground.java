package org.chancery.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Listed;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Said;
import org.chancery.model.Tenure;

/** What a record is derived upon: its reports, what was worked out between them so far, and the record itself. Used from one thread. */
public interface Ground extends Names {

    /** A report, with the original that it copies; absent when it is gone. */
    Optional<Coded> coded(String report);

    /** A row of a reference list, by {@link Listed#id}; absent when it is gone. */
    Optional<Listed> listed(String row);

    /** The ids of the names that a report, or a row of a list, uses. */
    List<String> namesIn(String source);

    /** Makes these the names that a report or row uses. */
    void use(String source, Collection<String> names);

    /** The reports and rows that use a name. */
    List<String> using(String name);

    /** A number that was never given before. */
    long fresh();

    /** The nodes of a report. */
    List<Node> nodes(String report);

    /** The nodes that have any of these keys. */
    List<Node> meeting(Collection<Long> keys);

    /** How many nodes a component has. */
    int size(long component);

    /** The nodes of a component. */
    List<Node> component(long component);

    /** The nodes of a component whose home this is. */
    List<Node> component(long component, long home);

    /** Keeps a new node under its keys. */
    void add(Node node, Collection<Long> keys);

    /** Keeps a node's new component and event. */
    void change(Node node);

    /** Lets go of the nodes of a report. */
    void removeNodes(String report);

    /** Gives all nodes of one component to another. */
    void merge(long component, long into);

    /** An event of the record. */
    Optional<Event> event(String id);

    /** The consultations of the record that one of these parties takes part in and that can be of these days. */
    List<Event> consultations(Collection<String> parties, LocalDate from, LocalDate to);

    /** The consultations of the record in which all of these, and perhaps others, take part, and that can be of these days. */
    List<Event> together(Collection<String> parties, LocalDate from, LocalDate to);

    /** Keeps an event, in place of that of the same id. */
    void put(Event event);

    /** Lets go of an event; {@code now} is the event that has the clause it began with, if any has. */
    void remove(String event, Optional<String> now);

    /** Makes these the statements of a report. */
    void said(String report, List<Said> statements);

    /** What a report or row attests. */
    List<Attested> attestedIn(String source);

    /** Makes this what a report or row attests; to be told of which post each is by {@link #post}. */
    void attest(String source, List<Attested> attested);

    /** What is attested of a person in an office without its owner. */
    List<Attested> ownerless(String person, String office);

    /** The owners told of a person's office. */
    List<String> owners(String person, String office);

    /** Puts what is attested under a post; gives the post that it stood under before, empty if none. */
    String post(Attested attested, String post);

    /** All that is attested under a post. */
    List<Attested> attestedAs(String post);

    /** Makes these the tenures of a post. */
    void tenures(String post, List<Tenure> tenures);
}
