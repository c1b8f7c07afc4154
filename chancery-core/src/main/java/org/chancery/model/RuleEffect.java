package org.chancery.model;

/**
 * What one rule made of a clause.
 *
 * @param rule the rule's name
 * @param change what it changed, from the old value to the new: "status occurred > planned"; "told > untold" where it told of no event
 */
public record RuleEffect(String rule, String change) {}
