package org.chancery.web.page;

import java.util.List;

/**
 * An office.
 *
 * @param owner the country or organisation whose it is
 * @param ownerLink nowhere for an organisation: empty
 * @param id as its address has it
 */
public record OfficePage(
        String title, String name, String owner, String ownerLink, String id, List<TenureLine> holders) {}
