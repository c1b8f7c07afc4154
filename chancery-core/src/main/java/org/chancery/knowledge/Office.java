package org.chancery.knowledge;

import java.util.Locale;

/**
 * A kind of office, whoever's it is.
 *
 * @param name canonical and generic: {@code foreign minister}
 * @param sector PLOVER sector of its holder: {@code GOV}
 * @param weak whether its words mean an office only beside a country, an organisation or a name
 */
public record Office(String name, Level level, String sector, Owner owner, boolean weak) {

    /** Where it stands. */
    public enum Level {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        ROYAL,
        MINISTER,
        DEPUTY,
        OFFICIAL,
        ENVOY,
        SPOKESPERSON,
        LEGISLATOR,
        MILITARY,
        POLICE,
        PARTY,
        JUDGE,
        REGIONAL,
        /** The head of an organisation of many states, or one of its high officers. */
        BODY,
        RELIGIOUS,
        /** Known in public without an office: it tells of a person's country alone. */
        FIGURE;

        static Level of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whose office it can be. */
    public enum Owner {
        STATE,
        /** An organisation. */
        BODY,
        EITHER;

        static Owner of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether one person at a time holds it: not so for generals, envoys, members of parliament, spokespeople. */
    public boolean single() {
        return switch (level) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, MINISTER, BODY -> !weak || level == Level.HEAD_OF_STATE;
            default -> false;
        };
    }

    /** Whether many hold it side by side, so that the title alone means none of them: envoys, spokespeople, deputy ministers. */
    public boolean shared() {
        return switch (level) {
            case ENVOY, SPOKESPERSON, LEGISLATOR, JUDGE, REGIONAL, FIGURE -> true;
            case DEPUTY -> name.endsWith("minister");
            case MILITARY, POLICE, OFFICIAL -> weak;
            default -> false;
        };
    }
}
