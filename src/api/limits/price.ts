/** The price of a field that reads more than it answers, as an aggregate does: counted beside the things that a query could answer. */
import { Extensions } from 'type-graphql';

/** @param price - in things: what a page of so many costs. */
export const Price = (price: number) => Extensions({ price });
