/**
 * What a sentence is built of: a sentence of an annotated report in; its noun phrases, their coordinations, its subjects, voices and negations out,
 * and which characters of the text stand within quotation marks. Never asks what the words mean, whom, when or where.
 */
package org.chancery.syntax;
