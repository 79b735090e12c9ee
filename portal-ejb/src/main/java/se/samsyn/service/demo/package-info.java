/**
 * Demo content: a whole portal in Swedish to look at, read from text files beside these classes.
 *
 * <ol>
 *   <li>It comes once, into an empty portal, when operations asks for it; all of it or nothing.
 *   <li>The words stand in the text files, never in Java; {@link se.samsyn.service.demo.DemoText} tells their form.
 *   <li>Days are counted from today, so that there is always something to come.
 *   <li>Where no fact is known, the text says that it is an example; nobody in it is a real person.
 * </ol>
 */
package se.samsyn.service.demo;
