import { say } from '@/domains/words'
import { upperFirst } from '../language/grammar'
import type { Templates } from '../language/slots'

/** The pick and a film of the person's have moods, themes or places in common. */
export const sharing: Templates = {
  all: [
    (s) => `Like ${s.own}, it is ${s.bothAre}.`,
    (s) => `${s.own} is ${s.bothAre}, and so is this.`,
    (s) => `You ${s.youDid}; this is ${s.bothAre} too.`,
    (s) => `After ${s.own}, another that is ${s.bothAre}.`,
    (s) => `${upperFirst(s.bothAre)}, like ${s.own}.`,
    (s) => `What it shares with ${s.own}: ${s.both}.`,
    (s) => `As in ${s.own}, expect ${s.both}.`,
    (s) => `Both this and ${s.own} have ${s.both}.`,
    (s) => `${s.own} has ${s.both}, and so does this.`,
  ],
  plain: [(s) => `In common with ${s.own}: ${s.both}.`, (s) => `This is ${s.bothAre}, as ${s.own} is.`],
  warm: [
    (s) => `Since you ${s.youDid}, here is more of the same: ${s.both}.`,
    (s) => `Think back to ${s.own}: this is ${s.bothAre} as well.`,
    (s) => `If it was ${s.both} that held you in ${s.own}, stay for this.`,
    (s) => `Should you want more of what ${s.own} has, this offers ${s.both}.`,
  ],
  witty: [
    (s) => `${s.own} was not the last word on ${s.both}.`,
    (s) => `A cousin of ${s.own}: ${s.bothAre}.`,
    (s) => `${s.own} has company: this is ${s.bothAre} too.`,
  ],
  critic: [
    (s) => `Shares its materials with ${s.own}: ${s.both}.`,
    (s) => `Of a kind with ${s.own}: ${s.bothAre}.`,
    (s) => `A second look at what ${s.own} deals in: ${s.both}.`,
    (s) => `Read it against ${s.own}, with ${s.both} in each.`,
  ],
}

/** The same person directed both. */
export const sameMaker: Templates = {
  all: [
    (s) => say`${s.maker} directed both this and ${s.own}.`,
    (s) => say`By the director of ${s.own}, ${s.maker}.`,
    (s) => `You ${s.youDid}; ${s.maker} made this one too.`,
    (s) => say`Another film by ${s.maker}, who made ${s.own}.`,
    (s) => say`Directed by ${s.maker}, as was ${s.own}.`,
    (s) => `With ${s.maker} at work, as in ${s.own}.`,
  ],
  plain: [
    (s) => say`The director of ${s.own}, ${s.maker}, made this.`,
    (s) => say`This is also by ${s.maker}, who directed ${s.own}.`,
  ],
  warm: [
    (s) => `Since you ${s.youDid}, here is more of ${s.maker}.`,
    (s) => `If ${s.maker} won you over with ${s.own}, go on from there.`,
  ],
  witty: [
    (s) => `One does not stop at ${s.own}: ${s.maker} made this as well.`,
    (s) => `Clearly ${s.own} was not enough for ${s.maker} either.`,
  ],
  critic: [
    (s) => say`Seen beside ${s.own}, it shows ${s.maker} at work again.`,
    (s) => `For the shape of what ${s.maker} does beyond ${s.own}.`,
  ],
}

/** The same player is in both. */
export const sameStar: Templates = {
  all: [
    (s) => `${s.star} is in both this and ${s.own}.`,
    (s) => `You ${s.youDid}; ${s.star} is in this one too.`,
    (s) => `With ${s.star}, as in ${s.own}.`,
    (s) => `Again with ${s.star}, after ${s.own}.`,
    (s) => `In it, as in ${s.own}: ${s.star}.`,
    (s) => say`The cast has ${s.star} in it, like that of ${s.own}.`,
    (s) => `Look for ${s.star}, who is also in ${s.own}.`,
    (s) => `Another part for ${s.star}, who is in ${s.own}.`,
  ],
  plain: [],
  warm: [(s) => `Since you ${s.youDid}, here is more of ${s.star}.`],
  witty: [(s) => say`Yes, that is ${s.star}, last seen by you in ${s.own}.`],
  critic: [(s) => `A chance to compare ${s.star} here and in ${s.own}.`],
}

/** People who like the one like the other; nothing else is claimed. */
export const sameViewers: Templates = {
  all: [
    (s) => say`Viewers who like ${s.own} tend to like this.`,
    (s) => `People who rate ${s.own} well often rate this well too.`,
    (s) => `Liking ${s.own} and liking this tend to go together.`,
    (s) => `Where ${s.own} is liked, this usually is as well.`,
    (s) => `Between ${s.own} and this, audiences overlap.`,
    (s) => `You ${s.youDid}, and others who like it tend to like this.`,
    (s) => `Those who care for ${s.own} often care for this.`,
    (s) => `The audience of ${s.own} tends to turn up here too.`,
  ],
  plain: [(s) => `Often liked together with ${s.own}.`],
  warm: [(s) => `Many who hold ${s.own} dear feel the same about this.`],
  witty: [(s) => `Ask a room full of ${s.own} admirers and this comes up.`],
  critic: [(s) => `Admirers of ${s.own} are, as a rule, admirers of this.`],
}

/** People who liked the one liked the other soon after; nothing else is claimed. */
export const likedNext: Templates = {
  all: [
    (s) => say`People who liked ${s.own} went on to like this.`,
    (s) => `After ${s.own}, this is what its admirers came to like.`,
    (s) => `You ${s.youDid}; others who liked it went on to this.`,
    (s) => `For many who liked ${s.own}, this came next.`,
    (s) => `Those who liked ${s.own} often found their way here next.`,
    (s) => `First ${s.own}, then this: others liked them in that order.`,
  ],
  plain: [(s) => `Often liked soon after ${s.own}.`],
  warm: [(s) => `Many who took to ${s.own} took to this soon after.`],
  witty: [(s) => `Admirers of ${s.own} seldom stop there; this tends to be next.`],
  critic: [(s) => `Admirers of ${s.own} tend to arrive here next.`],
}

/** People in the person's group of taste rate it high; nothing else is claimed. */
export const ofGroup: Templates = {
  all: [
    (s) => `People who share your taste for ${s.group} rate it high.`,
    (s) => `Those who share your taste for ${s.group} rate this high.`,
    (s) => `Rated high by people who share your taste for ${s.group}.`,
    (s) => `Among people who share your taste for ${s.group}, it is rated high.`,
    (s) => `High marks come from people who share your taste for ${s.group}.`,
  ],
  plain: [],
  warm: [(s) => `You are in good company: people who share your taste for ${s.group} rate it high.`],
  witty: [(s) => `You are not alone: people who share your taste for ${s.group} rate it high.`],
  critic: [(s) => `Well regarded by people who share your taste for ${s.group}.`],
}

/** Close in content, with nothing the catalog could name. */
export const nearby: Templates = {
  all: [
    (s) => `You ${s.youDid}, and this stands close to it in the catalog.`,
    (s) => `Close to ${s.own} in the catalog.`,
    (s) => `A neighbour of ${s.own} in the catalog.`,
    (s) => `Not far from ${s.own}, as our catalog has it.`,
    (s) => `By content it stands close to ${s.own}.`,
    (s) => `Within reach of ${s.own}, as the catalog describes the two.`,
    (s) => `Described in much the same terms as ${s.own}.`,
    (s) => `On paper, a near neighbour of ${s.own}.`,
  ],
  plain: [],
  warm: [],
  witty: [],
  critic: [],
}
