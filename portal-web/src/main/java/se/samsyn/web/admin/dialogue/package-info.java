/** The matrix of questions and actors of a dialogue, and of their answers. */
package se.samsyn.web.admin.dialogue;
