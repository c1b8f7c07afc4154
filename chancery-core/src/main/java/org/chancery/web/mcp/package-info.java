/**
 * The record for assistants, over the Model Context Protocol: tools that only read. Each answer has ids, the words of the reports, and
 * links to where they stand. {@code McpService} alone knows the protocol's library.
 */
package org.chancery.web.mcp;
