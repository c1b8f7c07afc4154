package org.chancery.reconcile;

import java.util.List;
import java.util.TreeSet;

/** Keeps the tenures of a ground up to date with what its reports and lists attest. */
final class Posts {

    private final Ground ground;
    private final Tenures tenures;

    Posts(Ground ground, Tenures tenures) {
        this.ground = ground;
        this.tenures = tenures;
    }

    private record Pair(String person, String office) implements Comparable<Pair> {

        static Pair of(Attested one) {
            return new Pair(one.who(), one.told().office());
        }

        @Override
        public int compareTo(Pair other) {
            int byPerson = person.compareTo(other.person);
            return byPerson != 0 ? byPerson : office.compareTo(other.office);
        }
    }

    /** What has come, or gone, in the attestations of sources, to be settled all at once. */
    final class Change {

        private final TreeSet<Pair> pairs = new TreeSet<>();
        private final TreeSet<String> posts = new TreeSet<>();

        /** Makes this what a report or list attests. */
        void attest(String source, List<Attested> now) {
            var before = ground.attestedIn(source);
            if (before.equals(now)) {
                return;
            }
            for (var one : before) {
                pairs.add(Pair.of(one));
                posts.add(ground.post(one, ""));
            }
            ground.attest(source, now);
            for (var one : now) {
                pairs.add(Pair.of(one));
                if (!one.owner().isEmpty()) {
                    var post = tenures.post(one, one.owner());
                    ground.post(one, post);
                    posts.add(post);
                }
            }
        }

        /** Derives the tenures of all posts that changed. */
        void settle() {
            for (var pair : pairs) {
                var ownerless = ground.ownerless(pair.person(), pair.office());
                if (!ownerless.isEmpty()) {
                    // an attestation without an owner is of the one owner that others have for the same person's same
                    // office
                    var owners = ground.owners(pair.person(), pair.office());
                    var owner = owners.size() == 1 ? owners.get(0) : "";
                    for (var one : ownerless) {
                        var post = tenures.post(one, owner);
                        posts.add(ground.post(one, post));
                        posts.add(post);
                    }
                }
            }
            posts.remove("");
            for (var post : posts) {
                var owner = Tenures.owner(post);
                var attested = ground.attestedAs(post).stream()
                        .map(one -> one.owner().isEmpty() && !owner.isEmpty() ? one.of(owner) : one)
                        .toList();
                ground.tenures(post, attested.isEmpty() ? List.of() : tenures.tenures(attested));
            }
        }
    }
}
