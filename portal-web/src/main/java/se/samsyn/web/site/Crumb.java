package se.samsyn.web.site;

/**
 * A step on the way from the start page.
 *
 * @param path the step's path on the site
 * @param lang the tag of the title's language
 */
public record Crumb(String path, String title, String lang) {}
