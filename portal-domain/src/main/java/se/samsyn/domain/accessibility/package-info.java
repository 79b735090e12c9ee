/**
 * The accessibility statement that the law on accessibility of digital public services (2018:1937) asks for, in the fields of
 * Digg's regulation MDFFS 2019:2.
 *
 * <ol>
 *   <li>The statement is made from the register of defects: what is not accessible is never text that somebody forgot to change.
 *   <li>It is stale twelve months after the last assessment.
 *   <li>A reader can report a defect without an account, without a script, and without leaving a name.
 * </ol>
 */
package se.samsyn.domain.accessibility;
