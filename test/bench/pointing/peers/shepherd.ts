import Shepherd from 'shepherd.js';

export const { Tour } = Shepherd;
