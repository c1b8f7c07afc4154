package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is attested in which post, in memory. Not thread-safe. */
final class PostsInMemory {

    private final Map<String, List<Attested>> attested = new HashMap<>();
    private final Map<String, List<Attested>> pairs = new HashMap<>();
    private final Map<String, String> postOf = new HashMap<>();
    private final Map<String, Map<String, Attested>> posts = new HashMap<>();

    List<Attested> attestedIn(String source) {
        return attested.getOrDefault(source, List.of());
    }

    void attest(String source, List<Attested> now) {
        attestedIn(source).forEach(one -> {
            pairs.get(pair(one.who(), one.told().office())).remove(one);
            Optional.ofNullable(postOf.remove(place(one)))
                    .ifPresent(post -> posts.get(post).remove(place(one)));
        });
        attested.put(source, List.copyOf(now));
        now.forEach(one -> pairs.computeIfAbsent(pair(one.who(), one.told().office()), p -> new ArrayList<>())
                .add(one));
    }

    private static String pair(String person, String office) {
        return person + "\t" + office;
    }

    private static String place(Attested one) {
        return one.where().report() + "\t" + one.index();
    }

    List<Attested> ownerless(String person, String office) {
        return pairs.getOrDefault(pair(person, office), List.of()).stream()
                .filter(one -> one.owner().isEmpty())
                .toList();
    }

    List<String> owners(String person, String office) {
        return pairs.getOrDefault(pair(person, office), List.of()).stream()
                .map(Attested::owner)
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    String post(Attested one, String post) {
        var before = postOf.put(place(one), post);
        if (before != null) {
            posts.get(before).remove(place(one));
        }
        posts.computeIfAbsent(post, p -> new HashMap<>()).put(place(one), one);
        return before == null ? "" : before;
    }

    List<Attested> attestedAs(String post) {
        return List.copyOf(posts.getOrDefault(post, Map.of()).values());
    }
}
