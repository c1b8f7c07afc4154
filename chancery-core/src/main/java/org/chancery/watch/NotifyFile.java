package org.chancery.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@link Notify} from a JSON file, strictly: what it does not know it refuses. The file holds passwords; keep it to yourself. */
public final class NotifyFile {

    private static final int MAIL_PORT = 587;

    private final Path file;

    private NotifyFile(Path file) {
        this.file = file;
    }

    /** @throws IllegalArgumentException that says what is wrong, and where */
    public static Notify read(Path file) {
        return new NotifyFile(file).read();
    }

    private Notify read() {
        try {
            var root = new JsonMapper().readTree(Files.readAllBytes(file));
            known(root, "the file", Set.of("address", "webhooks", "mail", "digest"));
            var hooks = new TreeMap<String, Notify.Hook>();
            for (var hook : root.path("webhooks").properties()) {
                hooks.put(hook.getKey(), hook(hook.getValue(), "webhooks." + hook.getKey()));
            }
            var notify = new Notify(
                    optional(root, "address").orElse(Notify.none().address()).replaceFirst("/+$", ""),
                    hooks,
                    Optional.of(root.path("mail")).filter(JsonNode::isObject).map(this::mail),
                    Optional.empty());
            return new Notify(
                    notify.address(),
                    notify.webhooks(),
                    notify.mail(),
                    Optional.of(root.path("digest")).filter(JsonNode::isObject).map(node -> digest(node, notify)));
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + " is no JSON: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(file + ", digest: " + e.getMessage(), e);
        }
    }

    private Notify.Hook hook(JsonNode node, String where) {
        known(node, where, Set.of("url", "secret"));
        var url = URI.create(text(node, "url", where));
        if (!Set.of("http", "https").contains(String.valueOf(url.getScheme())) || url.getHost() == null) {
            throw wrong(where + ".url must be an address that begins with http:// or https://");
        }
        return new Notify.Hook(url, text(node, "secret", where));
    }

    private Notify.MailServer mail(JsonNode node) {
        known(node, "mail", Set.of("host", "port", "security", "user", "password", "from", "lists"));
        var lists = new TreeMap<String, List<String>>();
        for (var list : node.path("lists").properties()) {
            lists.put(list.getKey(), texts(list.getValue(), "mail.lists." + list.getKey()));
        }
        if (lists.isEmpty()) {
            throw wrong("mail.lists must name who gets mail: {\"desk\": [\"someone@example.org\"]}");
        }
        var security = optional(node, "security").orElse("starttls").toUpperCase(Locale.ROOT);
        if (List.of(Notify.Security.values()).stream()
                .noneMatch(one -> one.name().equals(security))) {
            throw wrong("mail.security is starttls, tls or none");
        }
        return new Notify.MailServer(
                text(node, "host", "mail"),
                node.path("port").asInt(MAIL_PORT),
                Notify.Security.valueOf(security),
                optional(node, "user"),
                optional(node, "password"),
                text(node, "from", "mail"),
                lists);
    }

    private Notify.DigestTime digest(JsonNode node, Notify notify) {
        known(node, "digest", Set.of("at", "zone", "to"));
        var to = texts(node.path("to"), "digest.to");
        to.stream()
                .filter(name -> !notify.channels().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw wrong("digest.to names “" + name + "”; there are " + String.join(", ", notify.channels()));
                });
        return new Notify.DigestTime(
                LocalTime.parse(optional(node, "at").orElse("07:00")),
                ZoneId.of(optional(node, "zone").orElse("UTC")),
                to);
    }

    private List<String> texts(JsonNode node, String where) {
        if (!node.isArray() || node.isEmpty()) {
            throw wrong(where + " must be a list, of one at least");
        }
        return node.values().stream().map(JsonNode::asString).toList();
    }

    private String text(JsonNode node, String name, String where) {
        return optional(node, name).orElseThrow(() -> wrong(where + "." + name + " is wanting"));
    }

    private static Optional<String> optional(JsonNode node, String name) {
        return Optional.of(node.path(name))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank());
    }

    private void known(JsonNode node, String where, Set<String> names) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!names.contains(entry.getKey())) {
                throw wrong(where + " has “" + entry.getKey() + "”, which is not known; there are "
                        + String.join(", ", new TreeSet<>(names)));
            }
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ": " + what);
    }
}
